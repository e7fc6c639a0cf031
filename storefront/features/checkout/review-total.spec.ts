import { describe, expect, it } from "vitest"
import type { Cart } from "~/features/cart/cart"
import { chosenOption, reviewTotal } from "./review-total"

const flat = { full_price: null, pickup: false, days: null, parcels: 1 }
const options = [
  { ...flat, id: "thuong", name: "Thường", price: 30_000 },
  { ...flat, id: "nhanh", name: "Nhanh", price: 52_000 },
]
const producer = { id: "ong", handle: "ong", name: "HTX" }
const delivery = { notOffered: [], freeDelivery: null, estimated: false, pickupPlace: null }
const group = {
  producer,
  lines: [],
  itemsTotal: 90_000,
  vat: [],
  options,
  optionId: "thuong",
  ...delivery,
}
const cart: Cart = {
  id: "c",
  baskets: [],
  groups: [group],
  count: 1,
  itemsTotal: 100_000,
  discountTotal: 10_000,
  shippingTotal: 30_000,
  total: 120_000,
}

describe("the total on the button", () => {
  it("is the cart's until something else is chosen", () => {
    expect(reviewTotal(cart, {})).toEqual({ shipping: 30_000, total: 120_000 })
  })

  it("follows the choice", () => {
    expect(reviewTotal(cart, { ong: "nhanh" })).toEqual({ shipping: 52_000, total: 142_000 })
  })

  it("does not follow a choice that is not on offer", () => {
    expect(chosenOption(group, { ong: "of-another-producer" })?.id).toBe("thuong")
  })
})
