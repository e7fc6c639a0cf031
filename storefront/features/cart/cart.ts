import type { BasketMark, Parcel } from "@ocop/contract"

/** One article in the cart; amounts in đồng, VAT included. */
export type CartLine = {
  id: string
  variantId: string
  title: string
  /** What one unit is ("Chai 500 ml"); null when the article comes in one pack only. */
  pack: string | null
  handle: string | null
  thumbnail: string | null
  quantity: number
  unitPrice: number
  /** After discounts. */
  total: number
  /** The basket that it belongs to: it is changed and taken out with it alone. */
  basket: BasketMark | null
  /** Sold ahead: the day from which it is sent, "2027-03-01". */
  shipsFrom: string | null
  /** Refusal code of what stands in the way of buying this line today. */
  problem: string | null
}

/** What one producer sends in one parcel. */
export type CartGroup = {
  /** Null for lines whose listing is gone: nobody sends them. */
  producer: { id: string; handle: string; name: string } | null
  lines: CartLine[]
  /** Goods of this producer, after discounts. */
  itemsTotal: number
  /** Within the goods, by rate in basis points; none where the producer states no VAT. */
  vat: { rate: number; amount: number }[]
  /** Cheapest delivery first, fetching last. */
  options: Parcel["options"]
  /** What cannot take these goods to this address, and why. */
  notOffered: Parcel["not_offered"]
  freeDelivery: Parcel["free_delivery"]
  /** True before there is an address: prices can only fall. */
  estimated: boolean
  pickupPlace: string | null
  /** What the cart holds, or the cheapest while nothing is chosen; null when the producer offers none. */
  optionId: string | null
}

/** Baskets of one kind, whose goods lie in the groups of their producers. */
export type CartBasket = {
  id: string
  handle: string
  title: string
  count: number
  /** Of one basket, when it was put in. */
  price: number
  total: number
  parts: { id: string; title: string; quantity: number; producer: string | null }[]
  problem: string | null
}

/** The cart as its pages show it. */
export type Cart = {
  id: string
  groups: CartGroup[]
  baskets: CartBasket[]
  /** Units, not lines. */
  count: number
  /** Goods before discounts. */
  itemsTotal: number
  discountTotal: number
  /** Of the options in `optionId`. */
  shippingTotal: number
  total: number
}

export function hasProblems({ groups }: Pick<Cart, "groups">): boolean {
  return groups.some(({ lines }) => lines.some(({ problem }) => problem !== null))
}
