import { MedusaError } from "@medusajs/framework/utils"

export function producerNotFound(id: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Producer ${id} was not found`,
    "ocop.producer_not_found"
  )
}
