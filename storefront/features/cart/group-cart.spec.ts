import type { Parcel } from "@ocop/contract"
import { describe, expect, it } from "vitest"
import { hasProblems } from "./cart"
import type { StoreCart } from "./cart-answer.server"
import { agreeOnSums, groupCart } from "./group-cart"

function item(
  id: string,
  unit_price: number,
  quantity = 1,
  created_at = id
): StoreCart["items"][number] {
  return {
    id,
    variant_id: `v_${id}`,
    title: "Chai",
    product_title: `Hàng ${id}`,
    quantity,
    unit_price,
    total: unit_price * quantity,
    created_at,
  }
}
function parcel(
  id: string,
  lines: string[],
  items_total: number,
  more: Partial<Parcel> = {}
): Parcel {
  const flat = { full_price: null, pickup: false, days: null, parcels: 1 }
  const options = [
    { ...flat, id: `${id}_thuong`, name: "Thường", price: 30_000 },
    { ...flat, id: `${id}_nhanh`, name: "Nhanh", price: 52_000 },
  ]
  const producer = { id, handle: id, name: `HTX ${id}` }
  return {
    producer,
    line_ids: lines,
    items_total,
    options,
    vat: [],
    selected_option_id: null,
    not_offered: [],
    free_delivery: null,
    estimated: false,
    pickup_place: null,
    problems: [],
    ahead: [],
    ...more,
  }
}
const cart = (...items: StoreCart["items"]): StoreCart => ({ id: "cart_1", total: 0, items })

describe("a cart grouped by producer", () => {
  it("has a group per parcel, with its lines in the order they came", () => {
    const { groups, count } = groupCart(
      cart(item("b", 20_000, 2, "2"), item("c", 5_000), item("a", 10_000, 1, "1")),
      [parcel("ong", ["b", "a"], 50_000), parcel("che", ["c"], 5_000)]
    )
    expect(
      groups.map(({ producer, lines }) => [producer?.id, ...lines.map(({ id }) => id)])
    ).toEqual([
      ["ong", "a", "b"],
      ["che", "c"],
    ])
    expect(count).toBe(4)
  })

  it("adds up goods, discounts and the cheapest shipping of each producer", () => {
    const grouped = groupCart(cart(item("a", 100_000), item("b", 50_000, 2)), [
      parcel("ong", ["a"], 90_000),
      parcel("che", ["b"], 100_000),
    ])
    expect(grouped).toMatchObject({
      itemsTotal: 200_000,
      discountTotal: 10_000,
      shippingTotal: 60_000,
      total: 250_000,
    })
  })

  it("keeps the shipping that was chosen", () => {
    const grouped = groupCart(cart(item("a", 100_000)), [
      parcel("ong", ["a"], 100_000, { selected_option_id: "ong_nhanh" }),
    ])
    expect(grouped.total).toBe(152_000)
  })

  it("gives a problem to its line, the first of several", () => {
    const problems = [
      { line_id: "a", code: "ocop.certificate_expired", message: "" },
      { line_id: "a", code: "ocop.not_enough_stock", message: "" },
    ]
    const grouped = groupCart(cart(item("a", 1_000), item("b", 1_000)), [
      parcel("ong", ["a", "b"], 2_000, { problems }),
    ])
    expect(grouped.groups[0]?.lines.map(({ problem }) => problem)).toEqual([
      "ocop.certificate_expired",
      null,
    ])
    expect(hasProblems(grouped)).toBe(true)
  })

  it("still shows a line that is in no parcel, as one that cannot be bought", () => {
    const grouped = groupCart(cart(item("a", 1_000), item("b", 2_000)), [
      parcel("ong", ["a"], 1_000),
    ])
    expect(grouped.groups[1]).toMatchObject({
      producer: null,
      lines: [{ id: "b", problem: "ocop.listing_not_found" }],
    })
  })

  it("has no shipping where a producer offers none", () => {
    const grouped = groupCart(cart(item("a", 1_000)), [
      parcel("ong", ["a"], 1_000, { options: [] }),
    ])
    expect(grouped.groups[0]?.optionId).toBeNull()
    expect(grouped.total).toBe(1_000)
  })
})

describe("parcels read beside a cart", () => {
  const items = [item("a", 100_000), item("b", 43_000, 2)]
  const cart = { id: "cart", total: 0, items } as StoreCart

  it.each([
    ["with the cart's discounts", [parcel("p", ["a"], 100_000), parcel("q", ["b"], 86_000)], true],
    ["with one that was dropped", [parcel("p", ["a"], 90_000), parcel("q", ["b"], 86_000)], false],
    ["without a line that lost its listing", [parcel("p", ["a"], 100_000)], true],
  ] as const)("%s", (_, parcels, agree) => {
    expect(agreeOnSums(cart, parcels)).toBe(agree)
  })
})
