import { MedusaError } from "@medusajs/framework/utils"

/** What an operator can be told about a statement. Stable: pages turn them into words. */
export type RemittanceRefusal =
  | "ocop.remittance_known"
  | "ocop.remittance_confirmed"
  | "ocop.remittance_draft"
  | "ocop.remittance_line_done"
  | "ocop.remittance_parcel_missing"
  | "ocop.remittance_parcel_not_held"

/** @throws MedusaError always, of type NOT_ALLOWED */
export function refuseRemittance(code: RemittanceRefusal, message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}

export const remittanceNotFound = (id: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Courier remittance ${id} was not found`,
    "ocop.remittance_not_found"
  )
