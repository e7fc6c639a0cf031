import { describe, expect, it } from "vitest"
import { readTypedLimit } from "../../src/admin/cash-limits/typed-limit"

const typed = {
  order_max: "5.000.000",
  part_max: "",
  open_orders_max: "5",
  refused_parcels_max: "2",
}

describe("limits of cash as they are typed", () => {
  it("have none for a part where nothing is said", () => {
    expect(readTypedLimit(typed)).toEqual({
      order_max: 5_000_000,
      part_max: null,
      open_orders_max: 5,
      refused_parcels_max: 2,
    })
  })

  it.each([
    ["order_max", "2.000.000.001", null],
    ["order_max", "", null],
    ["part_max", "1,5", undefined],
    ["part_max", "0", 0],
    ["open_orders_max", "0", 0],
    ["refused_parcels_max", "0", null],
  ] as const)("reads %s of %j as %j", (name, text, value) => {
    expect(readTypedLimit({ ...typed, [name]: text })[name]).toBe(value)
  })
})
