import { expect, it } from "vitest"
import { SetDeliveryServiceBody } from "./delivery-settings.js"

const BAND = { zone: "other", up_to_g: 500, price: 16_000, days_min: 1, days_max: 2 }
const takes = (rates: object[]) =>
  SetDeliveryServiceBody.safeParse({
    code: "standard",
    name: "Giao tiêu chuẩn",
    carrier: "vnpost",
    cold: false,
    active: true,
    max_parcel_g: 30_000,
    volumetric_divisor: null,
    list: { effective_from: "2026-11-22", rates },
  }).success

it("takes a price list with a weight once in each zone, and what is free", () => {
  expect(takes([BAND, { ...BAND, zone: "same_region" }, { ...BAND, up_to_g: 1_000 }])).toBe(true)
  expect(takes([{ ...BAND, price: 0 }])).toBe(true)
})

it.each([
  ["below 0", [{ ...BAND, price: -1 }]],
  ["for a weight that is there twice", [BAND, { ...BAND, price: 1 }]],
  ["for days that end before they begin", [{ ...BAND, days_max: 0 }]],
])("refuses a price %s", (_, rates) => {
  expect(takes(rates)).toBe(false)
})
