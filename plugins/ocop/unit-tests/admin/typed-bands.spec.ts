import { describe, expect, it } from "vitest"
import { priceLists } from "../../src/admin/delivery-services/price-lists"
import { readTypedService, typedService } from "../../src/admin/delivery-services/service-typed"
import { readTypedBands, typedText } from "../../src/admin/delivery-services/typed-bands"
import { readTypedZones, typedZones } from "../../src/admin/delivery-services/typed-list"

const BAND = { up_to_g: 500, price: 16_000, days_min: 1, days_max: 2 }

describe("bands of a price list as they are typed", () => {
  it.each(["500 16000 1-2", "500\t16.000\t1 - 2", "500;16,000 ₫;1–2", "\n 500  16.000  1-2\n"])(
    "reads %j",
    (text) => {
      expect(readTypedBands(text)).toEqual({ bands: [BAND], wrong: null })
    }
  )

  it.each([
    "500 16000",
    "500 16000 2-1",
    "500 16000 61",
    "0 16000 1",
    "1.000.001 16000 1",
    "500 100.000.001 1",
    "500 -1 1",
    "500 1 2 3",
    "100 9 1",
  ])("does not take %j after a band up to 100 g, and says in which line it stands", (text) => {
    expect(readTypedBands(`100 1 1\n\n${text}`)).toEqual({ bands: null, wrong: 3 })
  })

  it("reads again what it writes", () => {
    const bands = [BAND, { ...BAND, up_to_g: 1_000, days_min: 2 }]
    expect(readTypedBands(typedText(bands)).bands).toEqual(bands)
  })
})

const rate = (zone: "same_province" | "other", effective_from: string, price: number) => ({
  ...BAND,
  zone,
  effective_from,
  price,
})
const RATES = [
  rate("same_province", "2026-01-01", 1),
  rate("other", "2026-01-01", 2),
  rate("same_province", "2026-11-22", 3),
  rate("same_province", "2026-12-01", 4),
]

describe("price lists of a service", () => {
  it("are of each zone the one that began last and those to come", () => {
    const shown = priceLists(RATES, "2026-11-22").map(({ zone, state, bands }) => [
      zone,
      state,
      bands.map(({ price }) => price),
    ])
    expect(shown).toEqual([
      ["same_province", "in_force", [3]],
      ["same_province", "to_come", [4]],
      ["other", "in_force", [2]],
    ])
  })

  it("begin a new list with what is in force, and leave out a zone that is empty", () => {
    const zones = typedZones(priceLists(RATES, "2026-11-22"))
    expect(readTypedZones(zones)).toEqual({
      rates: [
        { zone: "same_province", ...BAND, price: 3 },
        { zone: "other", ...BAND, price: 2 },
      ],
      wrong: {},
    })
    expect(readTypedZones({ ...zones, same_region: "1\n", other: "" })).toEqual({
      rates: [{ zone: "same_province", ...BAND, price: 3 }],
      wrong: { same_region: 1 },
    })
  })
})

describe("a delivery service as it is typed", () => {
  const typed = { ...typedService(null), code: "nhanh-24h", name: "Giao nhanh" }

  it("goes by weight alone without a divisor", () => {
    const { service } = readTypedService({ ...typed, divisor: "" }, ["standard"])
    expect(service).toMatchObject({ code: "nhanh-24h", volumetric_divisor: null, list: null })
  })

  it.each([
    [{ code: "Nhanh" }, "code"],
    [{ code: "pickup" }, "code"],
    [{ code: "standard" }, "codeTaken"],
    [{ name: " a " }, "name"],
    [{ max: "99" }, "max"],
    [{ divisor: "999" }, "divisor"],
  ])("is not sent with %j", (change, problem) => {
    const { problems, service } = readTypedService({ ...typed, ...change }, ["standard"])
    expect([[...problems], service]).toEqual([[problem], null])
  })
})
