import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { deliveryZone, dong, type DeliveryQuote } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { ORIGIN_MODULE } from "../../modules/origin"
import { priceKey } from "../../modules/delivery/delivery-price"
import { carrierOf } from "./carriers"
import { readCartGoods, type CartGoods } from "./read-cart-goods"
import { readServices } from "./read-services"

export const PICKUP = "pickup"

/** What of a cart's delivery can be said today; options are told apart by `priceKey`. */
export interface CartQuotes {
  /** By shipping profile: a producer's part of the cart. */
  goods: Map<string, CartGoods>
  /** Of every active service and of fetching; an option that is not in here is no longer offered. */
  quotes: Map<string, DeliveryQuote>
}

/** The quotes of a cart as it is now, in two statements whatever is in it. */
export async function cartQuotes(container: MedusaContainer, cartId: string): Promise<CartQuotes> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const parts = await readCartGoods(knex, cartId)
  const quotes: CartQuotes["quotes"] = new Map()
  const goods = new Map(parts.map((part) => [part.shipping_profile_id, part]))
  if (parts.length === 0) return { goods, quotes }
  const services = (await readServices(knex)).filter(({ active }) => active)
  for (const part of parts) {
    if (part.pickup) quotes.set(priceKey({ ...part, code: PICKUP }), FETCHED)
  }
  for (const provider of new Set(services.map(({ provider }) => provider))) {
    const asked = services
      .filter((service) => service.provider === provider)
      .flatMap((service) => parts.map((part) => ({ service, part })))
    const answers = await carrierOf(provider).quote(
      asked.map(({ service, part }) => ({ service, delivery: toQuote(container, part) }))
    )
    asked.forEach(({ service: { code }, part }, index) => {
      quotes.set(priceKey({ ...part, code }), answers[index]!)
    })
  }
  return { goods, quotes }
}

/** Fetched by the buyer: free, and as soon as it is packed. */
const FETCHED: DeliveryQuote = {
  kind: "offered",
  price: dong(0),
  full_price: dong(0),
  parcels: 1,
  days: { min: 0, max: 0 },
}

function toQuote(container: MedusaContainer, part: CartGoods) {
  const places = container.resolve(ORIGIN_MODULE).gazetteer()
  return {
    goods: part.goods,
    goods_total: dong(part.goods_total),
    zone: deliveryZone(
      places.province(part.province_code),
      places.province(part.to_province ?? "")
    ),
    area: part.area,
    free_from: part.free_from === null ? null : dong(part.free_from),
    day: container.resolve(CLOCK_MODULE).today(),
  }
}
