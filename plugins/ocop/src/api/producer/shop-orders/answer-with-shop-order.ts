import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORIGIN_MODULE } from "../../../modules/origin"
import type { ShopOrderActor } from "../../../workflows/shop-order/change-shop-order"
import { readProducerShopOrder } from "../../../workflows/shop-order/read-producer-shop-order"
import type { ProducerRequest } from "../producer-session"

/** The shop order that a request is about, and who asks: the producer is the session's and no other. */
export function askedShopOrder(req: ProducerRequest): {
  shop_order_id: string
  producer_id: string
  actor: ShopOrderActor
} {
  const { producer_id, member_id } = req.producer_session
  return {
    shop_order_id: req.params.id ?? "",
    producer_id,
    actor: { actor_type: "producer", actor_id: member_id },
  }
}

/** Answers with the shop order as it is now. */
export async function answerWithShopOrder(
  req: ProducerRequest,
  res: MedusaResponse
): Promise<void> {
  const { shop_order_id: id, producer_id } = askedShopOrder(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  res.json({ shop_order: await readProducerShopOrder(knex, { id, producer_id }, places) })
}
