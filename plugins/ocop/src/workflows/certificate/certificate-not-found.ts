import { MedusaError } from "@medusajs/framework/utils"

/** For an operator who named a certificate by its id. */
export const certificateNotFound = (id: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Certificate ${id} was not found`,
    "ocop.certificate_not_found"
  )
