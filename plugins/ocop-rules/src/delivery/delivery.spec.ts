import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dong } from "../money.js"
import type { DeliveryRate, DeliveryService } from "./delivery-service.js"
import { DELIVERY_ZONES, deliveryZone, type DeliveryZone } from "./delivery-zone.js"
import { chargedGrams, MAX_PARCELS, packParcels, UNKNOWN_PIECE_G } from "./pack-parcels.js"
import {
  DELIVERY_AREAS,
  missingForFree,
  quoteDelivery,
  type DeliveryToQuote,
  type GoodsToSend,
} from "./quote-delivery.js"

const rate = (
  zone: DeliveryZone,
  up_to_g: number,
  price: number,
  change: Partial<DeliveryRate> = {}
) => ({
  zone,
  up_to_g,
  price: dong(price),
  days_min: 1,
  days_max: zone === "same_province" ? 2 : zone === "same_region" ? 3 : 5,
  effective_from: "2026-01-01",
  ...change,
})
const standard: DeliveryService = {
  code: "standard",
  name: "Giao tiêu chuẩn",
  cold: false,
  max_parcel_g: 20_000,
  volumetric_divisor: 6_000,
  rates: [
    rate("same_province", 500, 16_000),
    rate("same_province", 2_000, 22_000),
    rate("same_province", 30_000, 60_000),
    rate("same_region", 500, 22_000),
    rate("same_region", 30_000, 70_000),
    rate("other", 500, 30_000),
    rate("other", 2_000, 40_000),
    rate("other", 30_000, 120_000),
  ],
}
const tea = (change: Partial<GoodsToSend> = {}): GoodsToSend => ({
  title: "Trà",
  quantity: 1,
  weight_g: 200,
  size_cm: null,
  keep_cold: false,
  max_transit_days: null,
  ...change,
})
const delivery = (change: Partial<DeliveryToQuote> = {}): DeliveryToQuote => ({
  goods: [tea()],
  goods_total: dong(120_000),
  zone: "other",
  area: "country",
  free_from: null,
  day: "2026-11-22",
  ...change,
})
const priceOf = (change: Partial<DeliveryToQuote>, service = standard) => {
  const quote = quoteDelivery(service, delivery(change))
  return quote.kind === "offered" ? quote.price : quote.problem
}

describe("the zone", () => {
  const haNoi = { code: "01", region: "Đồng bằng sông Hồng" }
  const hungYen = { code: "33", region: "Đồng bằng sông Hồng" }
  const caMau = { code: "96", region: "Đồng bằng sông Cửu Long" }
  it.each([
    [haNoi, haNoi, "same_province"],
    [haNoi, hungYen, "same_region"],
    [haNoi, caMau, "other"],
    [haNoi, null, "other"],
    [null, haNoi, "other"],
  ])("[SF1] from %j to %j is %s", (from, to, zone) => {
    expect(deliveryZone(from, to)).toBe(zone)
  })
})

describe("the price", () => {
  it.each([
    [499, 30_000],
    [500, 30_000],
    [501, 40_000],
    [2_000, 40_000],
    [2_001, 120_000],
    [20_000, 120_000],
  ])("[SF2] of %d g is that of the first band that holds it: %d ₫", (weight_g, price) => {
    expect(priceOf({ goods: [tea({ weight_g })] })).toBe(price)
  })

  it.each([
    ["same_province", 16_000],
    ["same_region", 22_000],
    ["other", 30_000],
  ] as const)("[SF2] in the zone %s is %d ₫", (zone, price) => {
    expect(priceOf({ zone })).toBe(price)
  })

  it.each([
    [[10, 10, 10], 200, 200],
    [[20, 20, 15], 200, 1_000],
    [[20, 20, 15.001], 999, 1_001],
    [[20, 20, 15], 1_001, 1_001],
  ] as const)("[SF3] a piece of %j cm and %d g counts as %d g", (size_cm, weight_g, grams) => {
    expect(chargedGrams({ size_cm, weight_g }, 6_000)).toBe(grams)
    expect(chargedGrams({ size_cm, weight_g }, null)).toBe(weight_g)
  })

  it.each([null, 0])("[SF3] a piece of %s g counts as half a kilogram", (weight_g) => {
    expect(chargedGrams({ weight_g, size_cm: null }, 6_000)).toBe(UNKNOWN_PIECE_G)
  })

  it.each([
    ["2026-12-31", 30_000],
    ["2027-01-01", 35_000],
  ])("[SF4] on %s is that of the list in force: %d ₫", (day, price) => {
    const next = { effective_from: "2027-01-01" }
    const rates = [...standard.rates, rate("other", 1_000, 35_000, next)]
    expect(priceOf({ day }, { ...standard, rates })).toBe(price)
    expect(priceOf({ day, goods: [tea({ weight_g: 1_001 })] }, { ...standard, rates })).toBe(
      day < "2027-01-01" ? 40_000 : "too_heavy"
    )
  })

  it.each([
    [199_999, 30_000, 1],
    [200_000, 0, 0],
    [200_001, 0, 0],
  ])(
    "[SF5] of goods for %d ₫ is %d ₫ where they travel free from 200,000 ₫",
    (total, price, more) => {
      expect(priceOf({ goods_total: dong(total), free_from: dong(200_000) })).toBe(price)
      expect(missingForFree(dong(total), dong(200_000))).toBe(more)
      expect(missingForFree(dong(total), null)).toBeNull()
    }
  )
})

describe("a service refuses", () => {
  it("[SF6] where the producer does not send, whatever the service reaches", () => {
    const open = DELIVERY_AREAS.map((area) =>
      DELIVERY_ZONES.filter((zone) => priceOf({ area, zone }) !== "area")
    )
    expect(open).toEqual([
      ["same_province", "same_region", "other"],
      ["same_province", "same_region"],
      ["same_province"],
    ])
  })

  it("[SF6] a zone that its list leaves out, or does not have yet", () => {
    expect(
      priceOf({ zone: "other" }, { ...standard, rates: [rate("same_province", 500, 1)] })
    ).toBe("zone")
    expect(priceOf({ day: "2025-12-31" })).toBe("zone")
  })

  it("[SF7] goods that must stay cold, by name, unless it keeps them cold", () => {
    const goods = [tea(), tea({ title: "Sữa chua", keep_cold: true })]
    expect(quoteDelivery(standard, delivery({ goods }))).toEqual({
      kind: "refused",
      problem: "cold",
      goods: ["Sữa chua"],
    })
    expect(priceOf({ goods }, { ...standard, cold: true })).toBe(30_000)
  })

  it.each([
    ["other", 5, 30_000],
    ["other", 4, "too_slow"],
    ["same_region", 3, 22_000],
    ["same_region", 2, "too_slow"],
  ] as const)(
    "[SF8] goods that may travel %s for %d days: %s",
    (zone, max_transit_days, answer) => {
      expect(priceOf({ zone, goods: [tea({ max_transit_days })] })).toBe(answer)
    }
  )

  it("[SF8] names those that would travel too long", () => {
    const goods = [tea(), tea({ title: "Dâu tây", max_transit_days: 1 })]
    expect(quoteDelivery(standard, delivery({ goods }))).toMatchObject({ goods: ["Dâu tây"] })
  })
})

describe("more than a parcel holds", () => {
  it("[SF9] is split, each parcel at its own price", () => {
    const quote = quoteDelivery(
      standard,
      delivery({ goods: [tea({ weight_g: 9_000, quantity: 5 })] })
    )
    expect(quote).toMatchObject({ kind: "offered", parcels: 3, price: 360_000 })
  })

  it("[SF9] is refused by name when a piece fits in none, and as a whole above ten parcels", () => {
    const goods = [tea(), tea({ title: "Chum rượu", weight_g: 20_001 })]
    expect(quoteDelivery(standard, delivery({ goods }))).toMatchObject({
      problem: "too_heavy",
      goods: ["Chum rượu"],
    })
    expect(priceOf({ goods: [tea({ weight_g: 20_000, quantity: MAX_PARCELS })] })).toBe(1_200_000)
    expect(priceOf({ goods: [tea({ weight_g: 20_000, quantity: MAX_PARCELS + 1 })] })).toBe(
      "too_heavy"
    )
    expect(priceOf({ goods: [tea({ weight_g: 11_000, quantity: 11 })] })).toBe("too_heavy")
  })

  it("[SF9] loses no gram and overfills no parcel", () => {
    const pieces = fc.record({
      weight_g: fc.integer({ min: 1, max: 9_000 }),
      quantity: fc.integer({ min: 1, max: 20 }),
    })
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (list) => {
        const packed = packParcels(
          list.map((piece) => tea(piece)),
          10_000,
          null
        )
        if ("tooHeavy" in packed) return
        const grams = list.reduce((sum, { weight_g, quantity }) => sum + weight_g * quantity, 0)
        expect(packed.parcels.reduce((sum, parcel) => sum + parcel, 0)).toBe(grams)
        expect(Math.max(...packed.parcels)).toBeLessThanOrEqual(10_000)
        expect(packed.parcels.length).toBeLessThanOrEqual(MAX_PARCELS)
      })
    )
  })
})
