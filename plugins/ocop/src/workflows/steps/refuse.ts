import { MedusaError } from "@medusajs/framework/utils"
import type { Refusal } from "@ocop/rules"

/**
 * Turns an expected "no" of the rules into the error that reaches the client as 400 with the
 * refusal's code. The only place that does (conventions, "Errors").
 *
 * @throws MedusaError always, of type NOT_ALLOWED
 */
export function refuse(refusal: Refusal): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal.message, refusal.code)
}
