import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { refusals } from "@ocop/rules"

/**
 * Refuses a quantity that is no whole number with our own code, before core's validator sees it and
 * answers without one. 0 passes: on a line of a cart it means "remove".
 */
export function requireWholeQuantity(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { quantity } = (req.body ?? {}) as { quantity?: unknown }
  if (
    quantity === undefined ||
    (typeof quantity === "number" && Number.isInteger(quantity) && quantity >= 0)
  ) {
    return next()
  }
  const { code, message } = refusals.quantityInvalid(Number(quantity))
  next(new MedusaError(MedusaError.Types.INVALID_DATA, message, code))
}
