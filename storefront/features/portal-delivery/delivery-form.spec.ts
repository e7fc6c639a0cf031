import { describe, expect, it } from "vitest"
import { deliveryBody, typedDelivery } from "./delivery-form.server"

const NOW = [
  { listing_id: "l1", title: "Thịt lợn gác bếp", keep_cold: true, max_transit_days: 2 },
  { listing_id: "l2", title: "Chè", keep_cold: false, max_transit_days: null },
]

function sent(fields: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of [["vung", "region"], ["hang", "l1"], ["hang", "l2"], ...fields]) {
    form.append(name!, value!)
  }
  return deliveryBody(typedDelivery(form), NOW)
}

const SAME: [string, string][] = [
  ["lanh:l1", "on"],
  ["ngay:l1", "2"],
  ["ngay:l2", ""],
]

describe("what a producer types of its delivery", () => {
  it("sends no goods whose needs stay", () => {
    expect(sent(SAME).data).toEqual({
      area: "region",
      free_from: null,
      pickup: false,
      pickup_note: null,
      goods: [],
    })
  })

  it("sends the goods that change", () => {
    expect(
      sent([
        ["ngay:l2", "3"],
        ["ngay:l1", "2"],
      ]).data?.goods
    ).toEqual([
      { listing_id: "l1", keep_cold: false, max_transit_days: 2 },
      { listing_id: "l2", keep_cold: false, max_transit_days: 3 },
    ])
  })

  it.each(["500000", "500.000", "500,000 đ", "500 000 ₫"])("reads %s as money", (typed) => {
    expect(sent([...SAME, ["mien-phi", typed]]).data?.free_from).toBe(500_000)
  })

  it.each(["nhiều", "0", "999", "1000000001", "-5000"])("refuses %s as money", (typed) => {
    expect(sent([...SAME, ["mien-phi", typed]]).error?.issues[0]?.path).toEqual(["free_from"])
  })

  it.each(["0", "31", "1.5", "hai"])("refuses %s days on the way", (days) => {
    expect(sent([["ngay:l2", days]]).error?.issues[0]?.path[0]).toBe("goods")
  })
})
