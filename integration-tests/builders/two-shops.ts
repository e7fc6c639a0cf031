import { aListing, type Listing } from "./a-listing"
import { aProducer, type Producer } from "./a-producer"

/** Two producers of a suite's own, so that nobody else's orders are among theirs. */
export interface TwoShops {
  /** Sells tea and honey; delivers for 30,000 đồng. */
  hill: Producer
  /** Sells rice; delivers for 25,000 đồng. */
  delta: Producer
  /** 120,000 đồng, ten in stock. */
  tea: Listing
  /** 99,999 đồng. */
  honey: Listing
  /** 80,500 đồng. */
  rice: Listing
}

/** @param of tells them from another suite's */
export async function twoShops(of: string): Promise<TwoShops> {
  const hill = await aProducer({ name: `Trên Núi ${of}`, shipping: { "Giao thường": 30_000 } })
  const delta = await aProducer({ name: `Dưới Xuôi ${of}`, shipping: { "Giao thường": 25_000 } })
  const tea = await aListing({ title: `Trà ${of}`, by: hill, price: 120_000, stock: 10 })
  const honey = await aListing({ title: `Mật ong ${of}`, by: hill, price: 99_999 })
  const rice = await aListing({ title: `Gạo ${of}`, by: delta, price: 80_500 })
  return { hill, delta, tea, honey, rice }
}
