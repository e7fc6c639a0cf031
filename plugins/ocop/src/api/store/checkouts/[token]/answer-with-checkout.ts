import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { ORIGIN_MODULE } from "../../../../modules/origin"
import { readAfterOrder } from "../../../../workflows/refund/read-after-order"
import { readRefundAccount } from "../../../../workflows/refund/read-refund-account"
import { readCheckoutParts } from "../../../../workflows/shop-order/read-checkout-parts"
import { CHECKOUT_ORDER_FIELDS } from "./checkout-fields"
import { checkoutNotFound } from "./checkout-order"
import { presentCheckout } from "./present-checkout"

/** Answers with a placed order as it is now. */
export async function answerWithCheckout(
  req: MedusaRequest,
  res: MedusaResponse,
  orderId: string
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: CHECKOUT_ORDER_FIELDS,
    filters: { id: orderId },
  })
  if (!orders[0]) throw checkoutNotFound()
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = req.scope.resolve(CLOCK_MODULE).now()
  const after = await readAfterOrder(knex, orderId, now)
  const parts = (await readCheckoutParts(knex, orderId)).map((part) => ({
    ...part,
    after: after.get(part.id)!,
  }))
  const account = await readRefundAccount(knex, orderId)
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  res.setHeader("cache-control", "private, no-store")
  res.json({ checkout: presentCheckout(orders[0] as never, parts, account, places) })
}
