import type { IsoDay } from "@ocop/rules"
import { aReadyCart, type Cart } from "./a-cart"
import { aListing, type Listing } from "./a-listing"
import { aProducer, type Producer } from "./a-producer"
import { inDays } from "./the-clock"

/** What every market of the tests sells from the start; the price of none divides well. */
export interface Stall {
  /** Sells tea and honey; has two ways to deliver, the cheapest for 30,000 đồng. */
  hill: Producer
  /** Sells rice; delivers for 25,000 đồng. */
  delta: Producer
  /** 120,000 đồng, ten in stock, four stars until `lastDay`. */
  tea: Listing
  /** 99,999 đồng. */
  honey: Listing
  /** 80,500 đồng. */
  rice: Listing
  /** Of the tea's certificate. */
  lastDay: IsoDay
  /** Two teas, three bags of rice and a honey, ready to be completed with cash on delivery. */
  cart: Cart
}

let stall: Partial<Stall> = {}

/** Sets the stall up, once per market. */
export async function openStall(): Promise<void> {
  stall = { lastDay: inDays(30) }
  stall.hill = await aProducer({
    name: "Hợp tác xã Trên Núi",
    from: "Mèo Vạc, Hà Giang",
    shipping: { "Giao nhanh": 55_000, "Giao thường": 30_000 },
  })
  stall.delta = await aProducer({
    name: "Hợp tác xã Dưới Xuôi",
    from: "Điện Biên Phủ, Điện Biên",
    shipping: { "Giao thường": 25_000 },
  })
  const certificates = [{ stars: 4 as const, until: stall.lastDay }]
  stall.tea = await aListing({ title: "Trà của núi", price: 120_000, stock: 10, certificates })
  stall.honey = await aListing({ title: "Mật ong của núi", price: 99_999 })
  stall.rice = await aListing({ title: "Gạo của xuôi", by: stall.delta, price: 80_500 })
  stall.cart = await aReadyCart([
    [stall.tea, 2],
    [stall.rice, 3],
    [stall.honey, 1],
  ])
}

/** Every test finds it as it was set up, whatever the one before has done to it. */
export const theStall = (): Stall => stall as Stall
