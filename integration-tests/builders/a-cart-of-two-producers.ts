import type { IsoDay } from "@ocop/rules"
import { aReadyCart, type Cart } from "./a-cart"
import { aListing, type Listing } from "./a-listing"
import { aProducer, type Producer } from "./a-producer"
import { inDays } from "./the-clock"

export interface CartOfTwoProducers {
  /** Ready to be completed: two teas and a honey of `hill`, three bags of rice of `delta`. */
  cart: Cart
  hill: Producer
  delta: Producer
  tea: Listing
  honey: Listing
  rice: Listing
  /** Of the tea's certificate. */
  lastDay: IsoDay
}

/** What most of checkout is about: goods of two producers in one cart, at prices that divide badly. */
export async function aCartOfTwoProducers(): Promise<CartOfTwoProducers> {
  const lastDay = inDays(30)
  const hill = await aProducer({ shipping: { "Giao tận nơi": 30_000 } })
  const delta = await aProducer({ shipping: { "Giao tận nơi": 25_000 } })
  const certificates = [{ stars: 4 as const, until: lastDay }]
  const tea = await aListing({ by: hill, price: 120_000, stock: 10, certificates })
  const honey = await aListing({ by: hill, price: 99_999 })
  const rice = await aListing({ by: delta, price: 80_500 })
  const cart = await aReadyCart([
    [tea, 2],
    [rice, 3],
    [honey, 1],
  ])
  return { cart, hill, delta, tea, honey, rice, lastDay }
}
