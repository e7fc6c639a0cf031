import { describe, expect, it } from "vitest"
import { loadGazetteer } from "../src/modules/origin/place-tables"
import { dayNumber, productDocument } from "../src/search/product-document"
import type { ProductRow } from "../src/search/product-rows"
import { aCertificate, aProductRow, aVariant } from "./a-product-row"

const TODAY = "2026-11-21"
const places = loadGazetteer()
const documentOf = (row: ProductRow, today = TODAY) => productDocument(row, today, places)
const certified = (...certificates: ReturnType<typeof aCertificate>[]) =>
  aProductRow({ listing: { certified_product: { certificates } } })

it.each([
  ["2026-11-21", 20_261_121],
  ["2027-01-01", 20_270_101],
  ["9999-12-31", 99_991_231],
])("%s is written as %d, which any engine can compare", (day, number) => {
  expect(dayNumber(day)).toBe(number)
})

describe("a shopper can't find", () => {
  const listed = aProductRow().listing!
  it.each<[string, ProductRow]>([
    ["a product that is no listing of ours", aProductRow({ listing: null })],
    ["a product that is a draft", aProductRow({ status: "draft" })],
    ["a listing that is a draft", aProductRow({ listing: { status: "draft" } })],
    ["a listing that was submitted", aProductRow({ listing: { status: "submitted" } })],
    ["a listing that was withdrawn", aProductRow({ listing: { status: "withdrawn" } })],
    ["a listing that is hidden", aProductRow({ listing: { hidden_at: "2026-11-20T00:00:00Z" } })],
    ["what has no producer", aProductRow({ listing: { producer: null } })],
    ...(["draft", "submitted", "suspended", "refused"] as const).map(
      (status): [string, ProductRow] => [
        `what a ${status} producer makes`,
        aProductRow({ listing: { producer: { ...listed.producer!, status } } }),
      ]
    ),
  ])("%s", (_, row) => {
    expect(documentOf(row)).toBeNull()
  })
})

describe("stars are those of the certificate in force", () => {
  it.each([
    ["before it begins", "2025-12-31", null, null],
    ["on its first day", "2026-01-01", 4, "2026-12-31"],
    ["on its last day", "2026-12-31", 4, "2026-12-31"],
    ["the day after it lapsed", "2027-01-01", null, null],
  ])("%s", (_, today, stars, certificate_valid_until) => {
    expect(documentOf(certified(aCertificate()), today)).toMatchObject({
      stars,
      certificate_valid_until,
    })
  })

  it.each([
    ["none without a certificate", [], null],
    ["none from the day it is revoked", [aCertificate({ revoked_on: TODAY })], null],
    ["still there on the day before", [aCertificate({ revoked_on: "2026-11-22" })], 4],
    [
      "of the newest, even with fewer",
      [aCertificate({ stars: 5 }), aCertificate({ stars: 3, issued_on: "2026-06-01" })],
      3,
    ],
  ] as const)("%s", (_, certificates, stars) => {
    expect(documentOf(certified(...certificates))?.stars).toBe(stars)
  })

  it("none, and no failure, for a listing without an entry in the register", () => {
    expect(documentOf(aProductRow({ listing: { certified_product: null } }))?.stars).toBeNull()
  })
})

describe("it is on sale", () => {
  const winter = { season_from: "11-15", season_to: "02-10" }
  const summer = { season_from: "05-10", season_to: "08-20" }
  it.each<[string, ProductRow, boolean]>([
    ["with a certificate in force", aProductRow(), true],
    ["not without a certificate", certified(), false],
    ["not with a lapsed one", certified(aCertificate({ valid_until: "2026-11-20" })), false],
    ["in its season", aProductRow({ listing: winter }), true],
    ["not out of its season", aProductRow({ listing: summer }), false],
    [
      "out of its season when orders are taken",
      aProductRow({ listing: { ...summer, orders_off_season: true } }),
      true,
    ],
    ["although sold out: stock is not a reason to close it", aProductRow({ variants: [] }), true],
  ])("%s", (_, row, on_sale) => {
    expect(documentOf(row)?.on_sale).toBe(on_sale)
  })

  it.each([
    ["in its season", winter, true],
    ["out of its season", summer, false],
    ["a product of all year has no season to be in", {}, false],
  ])("and says whether it is in season: %s", (_, listing, in_season) => {
    expect(documentOf(aProductRow({ listing }))?.in_season).toBe(in_season)
  })
})

it.each([
  ["2026-12-09", "2026-12-10", 20_261_210],
  ["2026-12-10", null, 20_270_101],
])("sold ahead until 10 December, on %s: sent from %s", (today, ships_from, changes_on) => {
  const ahead = aProductRow({ listing: { ships_from: "2026-12-10" } })
  expect(documentOf(ahead, today)).toMatchObject({ on_sale: true, ships_from, changes_on })
})

describe("while its producer is on holiday", () => {
  const { producer } = aProductRow().listing!
  const onHoliday = { ...producer!, holiday_from: "2026-11-20", holiday_to: "2026-11-25" }
  const row = aProductRow({ listing: { producer: onHoliday } })
  it.each([
    ["the day before", "2026-11-19", true, null, 20_261_120],
    ["on the first day", "2026-11-20", false, "2026-11-25", 20_261_126],
    ["on the last day", "2026-11-25", false, "2026-11-25", 20_261_126],
    ["the day after", "2026-11-26", true, null, 20_270_101],
  ])("it says so: %s", (_, today, on_sale, closed_until, changes_on) => {
    expect(documentOf(row, today)).toMatchObject({ on_sale, closed_until, changes_on })
  })

  it("promises no day to what would not be sold then either", () => {
    const lapsed = { certificates: [aCertificate({ valid_until: "2026-06-30" })] }
    const both = aProductRow({ listing: { producer: onHoliday, certified_product: lapsed } })
    expect(documentOf(both)).toMatchObject({ on_sale: false, closed_until: null })
  })
})

describe("the day on which it changes by itself", () => {
  it.each<[string, ProductRow, number]>([
    ["its certificate lapses", certified(aCertificate()), 20_270_101],
    ["its certificate begins", certified(aCertificate({ issued_on: "2026-12-01" })), 20_261_201],
    [
      "a revocation takes effect",
      certified(aCertificate({ revoked_on: "2026-11-30" })),
      20_261_130,
    ],
    [
      "never, once all has lapsed",
      certified(aCertificate({ valid_until: "2026-06-30" })),
      99_991_231,
    ],
  ])("%s", (_, row, changes_on) => {
    expect(documentOf(row)).toMatchObject({ computed_on: 20_261_121, changes_on })
  })
})

describe("prices and stock", () => {
  it.each<[string, ProductRow["variants"], number | null, number | null]>([
    ["of one pack", [aVariant([[1, 0]], { price: 90_000 })], 90_000, 90_000],
    [
      "of several packs",
      [aVariant([[1, 0]], { price: 90_000 }), aVariant([[1, 0]], { price: 25_000 })],
      25_000,
      90_000,
    ],
    [
      "pass over a pack without a price",
      [aVariant([[1, 0]], { price: null }), aVariant([[1, 0]], { price: 25_000 })],
      25_000,
      25_000,
    ],
    ["are unknown without packs", [], null, null],
  ])("prices %s", (_, variants, price_min, price_max) => {
    expect(documentOf(aProductRow({ variants }))).toMatchObject({ price_min, price_max })
  })

  it.each<[string, ProductRow["variants"], boolean]>([
    ["one pack of two is there", [aVariant([[0, 0]]), aVariant([[3, 1]])], true],
    ["all are reserved", [aVariant([[3, 3]])], false],
    ["stock is not counted", [aVariant([], { manage_inventory: false })], true],
    ["there are no packs", [], false],
  ])("in stock when %s: %s", (_, variants, in_stock) => {
    expect(documentOf(aProductRow({ variants }))?.in_stock).toBe(in_stock)
  })
})

it("carries its tags, in one order, and its producer's kind, which campaigns choose by", () => {
  const document = documentOf(aProductRow({ tags: [{ value: "tet" }, { value: "qua" }] }))
  expect(document).toMatchObject({ tags: ["qua", "tet"], producer_kind: "cooperative" })
  expect(documentOf(aProductRow({ tags: null }))?.tags).toEqual([])
})

it("carries both names of its place", () => {
  expect(documentOf(aProductRow())).toMatchObject({
    commune: "Mèo Vạc",
    province: "Tuyên Quang",
    province_code: "08",
    former_province: "Hà Giang",
  })
})

it("can be found without a place, under no province", () => {
  expect(documentOf(aProductRow({ listing: { origin: null } }))).toMatchObject({
    province_code: "",
    province: "",
    former_province: null,
    commune: "",
  })
})

it("is found by other words for it and for its producer, next to those an operator added", () => {
  const row = aProductRow({
    title: "Trà lài Mèo Vạc",
    listing: { group_code: "I", subgroup_code: "I.5.a", aliases: ["trà thơm", "chè"] },
  })
  expect(documentOf(row)?.aliases).toEqual(["trà thơm", "chè", "nhài", "tea", "hợp tác xã"])
})

it.each([
  ["its sub-group", "I.5.a", ["chè", "tea", "hợp tác xã"]],
  ["its group alone", null, ["hợp tác xã"]],
])("knows the words of %s", (_, subgroup_code, aliases) => {
  const listing = { group_code: "I", subgroup_code, aliases: null }
  expect(documentOf(aProductRow({ title: "Hộp trà", listing }))?.aliases).toEqual(aliases)
})

it("is found by what its place is called besides", () => {
  expect(documentOf(aProductRow())?.place_names).toEqual([
    "tuyenquang",
    "Tỉnh Tuyên Quang",
    "hagiang",
    "Tỉnh Hà Giang cũ",
    "xã Mèo Vạc",
    "Mèo Vạc",
    "tỉnh Hà Giang",
  ])
  const nowhere = aProductRow({ listing: { origin: null } })
  expect(documentOf(nowhere)?.place_names).toEqual([])
})
