import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { refusals } from "@ocop/rules"
import { BASKET_KEY } from "../workflows/basket/basket-mark"

/**
 * Stands before Medusa's routes of one line of a cart: a line of a basket is changed and taken out with its basket
 * alone, because its price holds for the whole of it.
 */
export function guardBasketLines(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  void req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("cart_line_item")
    .where({
      id: req.params.line_id ?? "",
      is_custom_price: true,
      deleted_at: null,
    })
    .whereRaw("metadata -> ? is not null", [BASKET_KEY])
    .first("id")
    .then((line: unknown) => next(line ? no() : undefined), next)
}

/**
 * Stands before what makes lines of a cart: nobody but the market says that a line belongs to a basket. Orders keep
 * what lines say, and show it.
 */
export function refuseBasketMarks(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const body = (req.body ?? {}) as { metadata?: unknown; items?: unknown }
  const items = Array.isArray(body.items) ? (body.items as { metadata?: unknown }[]) : []
  next([body, ...items].some((one) => marks(one?.metadata)) ? no() : undefined)
}

const marks = (metadata: unknown): boolean =>
  typeof metadata === "object" && metadata !== null && BASKET_KEY in metadata

function no(): MedusaError {
  const { code, message } = refusals.basketLineFixed()
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}
