import { describe, expect, it } from "vitest"
import { giftOf, placedGift } from "../src/workflows/gift/gift-of-order"

const gift = {
  giver_name: "Trần Văn Minh",
  giver_phone: "+84987654321",
  message: null,
  hide_prices: false,
}

describe("the gift in an order's metadata", () => {
  it.each([
    ["no metadata", null],
    ["another subject", { note: "Gọi trước" }],
    ["none", { gift: null }],
  ])("%s is an order of one's own", (_, metadata) => {
    expect(giftOf(metadata)).toBeNull()
    expect(placedGift(metadata)).toBeNull()
  })

  it("is read as it was kept", () => {
    expect(placedGift({ gift })).toEqual(gift)
  })

  it.each([
    ["a text", "quà"],
    ["a number for a name", { ...gift, giver_name: 5 }],
    ["nothing in it", {}],
  ])("of %s is refused, and never shown", (_, kept) => {
    expect(giftOf({ gift: kept })).toMatchObject({ ok: false })
    expect(placedGift({ gift: kept })).toBeNull()
  })
})
