import { randomUUID } from "node:crypto"
import { ProducerShopOrderResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"

/** One order of the producer, and a key for the next parcel. @throws Response to sign in */
export async function loadOrder(request: Request, id: string) {
  const { shop_order } = await askProducer(
    request,
    ProducerShopOrderResponse,
    `/producer/shop-orders/${encodeURIComponent(id)}`
  )
  return { order: shop_order, parcelKey: randomUUID(), now: new Date().toISOString() }
}

export type OrderData = Awaited<ReturnType<typeof loadOrder>>
