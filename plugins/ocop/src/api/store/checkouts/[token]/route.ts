import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { CHECKOUT_LINK_MODULE } from "../../../../modules/checkout-link"
import { ORIGIN_MODULE } from "../../../../modules/origin"
import { CHECKOUT_ORDER_FIELDS, CHECKOUT_PART_FIELDS } from "./checkout-fields"
import { presentCheckout } from "./present-checkout"

/** `GET /store/checkouts/:token`: a placed order, for whoever holds its signed link. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = req.scope.resolve(CHECKOUT_LINK_MODULE).read(req.params.token ?? "")
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = orderId
    ? await query.graph({
        entity: "order",
        fields: CHECKOUT_ORDER_FIELDS,
        filters: { id: orderId },
      })
    : { data: [] }
  if (!orders[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This link opens no order; use the one from the order's confirmation",
      "ocop.checkout_not_found"
    )
  }
  const { data: parts } = await query.graph({
    entity: "shop_order",
    fields: CHECKOUT_PART_FIELDS,
    filters: { order_id: orders[0].id },
    pagination: { order: { id: "ASC" } },
  })
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  res.setHeader("cache-control", "private, no-store")
  res.json({ checkout: presentCheckout(orders[0] as never, parts as never, places) })
}
