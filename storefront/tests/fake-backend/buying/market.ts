import type {
  CardReturn,
  CheckoutPart,
  CheckoutTransfer,
  Listing,
  ParcelOption,
  ShopOrderStatus,
  ShopperNotice,
  OwnReviewsResponse,
} from "@ocop/contract"
import { LISTINGS } from "../listings"

export type FakeItem = { id: string; variant_id: string; quantity: number; created_at: string }
export type FakeCart = {
  id: string
  completed_at: string | null
  email: string | null
  customer_id: string | null
  metadata: Record<string, unknown>
  shipping_address: Record<string, unknown> | null
  items: FakeItem[]
  /** Ids of shipping options. */
  methods: string[]
  payment: { provider_id: string; amount: number } | null
}
export type FakeOrder = {
  id: string
  display_id: number
  cart: FakeCart
  created_at: string
  status: ShopOrderStatus
  /** What else is so of each of its parts. */
  part?: Partial<CheckoutPart>
  /** What is to be transferred for it, where it is paid so. */
  transfer?: CheckoutTransfer
}
export type FakeCustomer = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  phone: string | null
  addresses: Record<string, unknown>[]
}

/** What the fake backend remembers; a test may also change it behind the shop's back. */
export type Market = {
  carts: Map<string, FakeCart>
  /** Ids of the payment providers of its region. */
  providers: string[]
  /** What a buyer who is back from the card page is answered, by "cs_…". */
  cardReturns: Map<string, CardReturn>
  orders: Map<string, FakeOrder>
  customers: Map<string, FakeCustomer>
  /** E-mail → password. */
  passwords: Map<string, string>
  /** Customer and list → what is on it. */
  favourites: Map<string, Set<string>>
  /** Customer → what they were told. */
  notices: Map<string, ShopperNotice[]>
  /** Customer → what they wrote, and what waits to be reviewed. */
  reviews: Map<string, OwnReviewsResponse>
  /** Customer → kinds of news that are mailed. */
  mails: Map<string, string[]>
  /** Variant → code of the refusal that it meets from now on. */
  problems: Map<string, string>
  /** Variant → price that is asked from now on. */
  prices: Map<string, number>
  /** For which carts are not paid in cash from now on; null offers it. */
  cashCode: string | null
  nextId: (prefix: string) => string
}

export function createMarket(): Market {
  let last = 0
  return {
    carts: new Map(),
    providers: ["pp_cod_cod"],
    cardReturns: new Map(),
    orders: new Map(),
    customers: new Map(),
    passwords: new Map(),
    favourites: new Map(),
    notices: new Map(),
    reviews: new Map(),
    mails: new Map(),
    problems: new Map(),
    prices: new Map(),
    cashCode: null,
    nextId: (prefix) => `${prefix}_${++last}`,
  }
}

export type Sold = { listing: Listing; variant: Listing["variants"][number] }

export function soldAs(variantId: string): Sold | null {
  for (const listing of LISTINGS) {
    const variant = listing.variants.find(({ id }) => id === variantId)
    if (variant) return { listing, variant }
  }
  return null
}

/** Two ways to deliver for each producer. */
export function optionsOf(producerId: string): ParcelOption[] {
  const flat = { full_price: null, pickup: false, days: null, parcels: 1 }
  return [
    { ...flat, id: `so_${producerId}_thuong`, name: "Giao thường, 3–5 ngày", price: 30_000 },
    { ...flat, id: `so_${producerId}_nhanh`, name: "Giao nhanh, 1–2 ngày", price: 52_000 },
  ]
}
