import { MedusaError } from "@medusajs/framework/utils"
import type { RoleRefusal } from "@ocop/rules"

const MESSAGES: Record<RoleRefusal, string> = {
  "ocop.operator_not_found": "This operator was not found",
  "ocop.last_administrator":
    "The market keeps at least one administrator: make somebody else administrator first",
}

/** @throws MedusaError NOT_FOUND for somebody who is not there; else NOT_ALLOWED */
export function refuseRole(code: RoleRefusal): never {
  const type =
    code === "ocop.operator_not_found" ? MedusaError.Types.NOT_FOUND : MedusaError.Types.NOT_ALLOWED
  throw new MedusaError(type, MESSAGES[code], code)
}
