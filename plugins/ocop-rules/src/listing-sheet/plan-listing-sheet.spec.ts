import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { planListingSheet } from "./plan-listing-sheet.js"
import type { KnownListing, PlannedListingRow } from "./planned-listing-row.js"
import type { ReadListingRow } from "./read-listing-sheet.js"
import { writesOfSheet } from "./writes-of-sheet.js"

const LIMITS = {
  price: { min: 1_000, max: 1_000_000_000 },
  stock: { max: 1_000_000 },
  weight: { min: 1, max: 200_000 },
  packs: 3,
  text: {
    title: 40,
    pack: 20,
    group_code: 8,
    description: 40,
    ingredients: 40,
    net_quantity: 40,
    shelf_life: 40,
    storage: 40,
    usage: 40,
    warning: 40,
    story: 40,
  },
}
const TEA: KnownListing = {
  id: "list_tea",
  wording: { title: "Trà Shan tuyết", group_code: "I" },
  packs: [
    { id: "variant_100", title: "Gói 100 g", price: 90_000, stock: 12, weight_grams: 120 },
    { id: "variant_200", title: "Gói 200 g", price: 170_000, stock: 4, weight_grams: 230 },
  ],
}

let number = 1
function aRow(wish: Partial<ReadListingRow> = {}): ReadListingRow {
  return {
    row: ++number,
    variant_id: null,
    listing_id: null,
    pack: null,
    price: null,
    stock: null,
    weight_grams: null,
    wording: {},
    problems: [],
    ...wish,
  }
}
const aNewPack = { pack: "Hộp 500 g", price: 400_000, stock: 3, weight_grams: 560 }

const plan = (...rows: ReadListingRow[]) => planListingSheet(rows, [TEA], LIMITS)
const planOne = (wish: Partial<ReadListingRow>) => plan(aRow(wish))[0] as PlannedListingRow

describe("planListingSheet", () => {
  it("[LS2] changes nothing where all cells are empty or the same", () => {
    expect(planOne({ variant_id: "variant_100" }).outcome).toBe("unchanged")
    expect(planOne({ variant_id: "variant_100", price: 90_000, stock: 12 }).outcome).toBe(
      "unchanged"
    )
  })

  it("[LS6] changes price and stock at once, and has wording wait", () => {
    const row = planOne({
      variant_id: "variant_100",
      price: 95_000,
      stock: 0,
      wording: { title: "Trà Shan tuyết cổ thụ" },
    })
    expect(row.outcome).toBe("changed")
    expect(row.changes).toEqual([
      { column: "price", from: 90_000, to: 95_000, waits: false },
      { column: "stock", from: 12, to: 0, waits: false },
      { column: "title", from: "Trà Shan tuyết", to: "Trà Shan tuyết cổ thụ", waits: true },
    ])
  })

  it.each([
    ["by the pack size's code", { variant_id: "variant_200" }],
    ["by the listing's code and the pack size", { listing_id: "list_tea", pack: "gói 200 g" }],
    ["by title and pack size", { pack: "GÓI 200 g", wording: { title: "trà  shan tuyết" } }],
  ])("[LS3] finds a row's pack size %s", (_how, wish) => {
    expect(planOne(wish)).toMatchObject({ listing_id: "list_tea", variant_id: "variant_200" })
  })

  it("[LS3] takes accents for another name", () => {
    expect(
      planOne({ ...aNewPack, wording: { title: "Tra Shan tuyet", group_code: "I" } }).listing_id
    ).toBeNull()
  })

  it.each([
    ["code_unknown", { variant_id: "variant_of_another" }],
    ["code_unknown", { listing_id: "list_of_another", ...aNewPack }],
    ["codes_disagree", { variant_id: "variant_100", listing_id: "list_other" }],
  ] as const)("[LS3] refuses a row: %s", (problem, wish) => {
    expect(planOne(wish)).toMatchObject({ outcome: "wrong", problems: [problem], changes: [] })
  })

  it.each([
    ["price_out_of_range", { price: 999 }],
    ["price_out_of_range", { price: 1_000_000_001 }],
    ["stock_out_of_range", { stock: 1_000_001 }],
    ["weight_out_of_range", { weight_grams: 0 }],
    ["weight_out_of_range", { weight_grams: 200_001 }],
    ["group_unknown", { wording: { group_code: "VII" } }],
    ["text_too_long", { wording: { story: "x".repeat(41) } }],
    ["text_too_long", { pack: "x".repeat(21) }],
  ] as const)("[LS4] refuses a row: %s", (problem, wish) => {
    expect(planOne({ variant_id: "variant_100", ...wish })).toMatchObject({
      outcome: "wrong",
      problems: [problem],
    })
  })

  it("[LS5] adds a pack size to a listing, and makes a listing of a new title", () => {
    expect(planOne({ listing_id: "list_tea", ...aNewPack })).toMatchObject({
      outcome: "new",
      listing_id: "list_tea",
      variant_id: null,
    })
    expect(planOne({ ...aNewPack, wording: { title: "Mật ong", group_code: "I" } })).toMatchObject({
      outcome: "new",
      listing_id: null,
    })
  })

  it("[LS5] needs all amounts of a new pack size", () => {
    expect(planOne({ listing_id: "list_tea", pack: "Hộp" }).problems).toEqual([
      "price_missing",
      "stock_missing",
      "weight_missing",
    ])
  })

  it("[LS5] needs the group of a new listing, once", () => {
    const honey = { ...aNewPack, wording: { title: "Mật ong" } }
    expect(planOne(honey).problems).toEqual(["group_missing"])
    const rows = plan(
      aRow({ ...honey, wording: { title: "Mật ong", group_code: "I" } }),
      aRow({ ...honey, pack: "Thùng" })
    )
    expect(rows.map(({ outcome }) => outcome)).toEqual(["new", "new"])
  })

  it("[LS5] refuses more pack sizes than a listing may have", () => {
    const [third, fourth] = plan(
      aRow({ listing_id: "list_tea", ...aNewPack }),
      aRow({ listing_id: "list_tea", ...aNewPack, pack: "Thùng" })
    )
    expect(third?.outcome).toBe("new")
    expect(fourth?.problems).toEqual(["too_many_packs"])
  })

  it("[LS7] refuses the second row about a pack size, by code or by name", () => {
    const rows = plan(
      aRow({ variant_id: "variant_100", price: 95_000 }),
      aRow({ listing_id: "list_tea", pack: "Gói 100 g", price: 99_000 }),
      aRow({ ...aNewPack, wording: { title: "Mật ong", group_code: "I" } }),
      aRow({ ...aNewPack, pack: "hộp 500 g", wording: { title: "Mật ong", group_code: "I" } })
    )
    expect(rows.map(({ outcome }) => outcome)).toEqual(["changed", "wrong", "new", "wrong"])
    expect(rows[1]?.problems).toEqual(["row_twice"])
  })

  it("[LS7] refuses a wording that contradicts a row above", () => {
    const rows = plan(
      aRow({ variant_id: "variant_100", wording: { description: "Hái tay" } }),
      aRow({ variant_id: "variant_200", wording: { description: "Hái máy" } })
    )
    expect(rows[1]?.problems).toEqual(["wording_contradicts"])
  })

  it("[LS7] refuses it as well where the row above says what the shop says already", () => {
    const rows = plan(
      aRow({ variant_id: "variant_100", wording: { title: "Trà Shan tuyết" } }),
      aRow({ variant_id: "variant_200", wording: { title: "Trà cổ thụ" } })
    )
    expect(rows.map(({ outcome }) => outcome)).toEqual(["unchanged", "wrong"])
  })

  it("[LS7] refuses a title that another listing has or gets", () => {
    const honey = { ...aNewPack, wording: { title: "Mật ong", group_code: "I" } }
    const renamed = { variant_id: "variant_100", wording: { title: "Mật ong" } }
    expect(plan(aRow(honey), aRow(renamed))[1]?.problems).toEqual(["title_taken"])
    expect(plan(aRow(renamed), aRow(honey))[1]?.problems).toEqual(["title_taken"])
  })

  it("[LS7] lets a wrong row hinder no other", () => {
    const rows = plan(
      aRow({ variant_id: "variant_100", price: 1 }),
      aRow({ variant_id: "variant_100", price: 95_000 })
    )
    expect(rows.map(({ outcome }) => outcome)).toEqual(["wrong", "changed"])
  })
})

describe("writesOfSheet", () => {
  it("[LS8] gathers by listing and keeps the pack sizes that the sheet leaves alone", () => {
    const rows = plan(
      aRow({ variant_id: "variant_200", stock: 9 }),
      aRow({ ...aNewPack, wording: { title: "Mật ong", group_code: "I" } }),
      aRow({ listing_id: "list_tea", ...aNewPack })
    )
    const [tea, honey] = writesOfSheet(rows, [TEA])
    expect(tea).toMatchObject({ listing_id: "list_tea", rows: [rows[0]?.row, rows[2]?.row] })
    expect(tea?.packs).toEqual([
      { id: "variant_100", title: "Gói 100 g", price: 90_000, stock: 12, weight_grams: 120 },
      { id: "variant_200", title: "Gói 200 g", price: 170_000, stock: 9, weight_grams: 230 },
      { id: null, title: "Hộp 500 g", price: 400_000, stock: 3, weight_grams: 560 },
    ])
    expect(honey).toMatchObject({
      listing_id: null,
      title: "Mật ong",
      wording: { title: "Mật ong", group_code: "I" },
    })
  })

  it("[LS8] leaves the pack sizes alone when only words change", () => {
    const rows = plan(aRow({ variant_id: "variant_100", wording: { story: "Trên đỉnh núi" } }))
    expect(writesOfSheet(rows, [TEA])).toMatchObject([
      { packs: null, wording: { story: "Trên đỉnh núi" } },
    ])
  })

  it("[LS8] leaves nothing to do for the same sheet once it was written", () => {
    const cell = (max: number) => fc.option(fc.integer({ min: 1_000, max }))
    const row = fc.record({
      variant_id: fc.constantFrom("variant_100", "variant_200", null),
      pack: fc.constantFrom("Gói 100 g", "Gói 200 g", "Hộp", "Lọ"),
      price: cell(900_000),
      stock: cell(9_000),
      weight_grams: cell(90_000),
      wording: fc.record({
        title: fc.constantFrom("Trà Shan tuyết", "Mật ong"),
        group_code: fc.constant("I"),
        description: fc.constantFrom("a", "b"),
      }),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (wishes) => {
        const rows = wishes.map((wish) => aRow(wish))
        const first = planListingSheet(rows, [TEA], LIMITS)
        const written = apply(writesOfSheet(first, [TEA]), [TEA])
        const again = planListingSheet(
          rows.filter((_, index) => first[index]?.outcome !== "wrong"),
          written,
          LIMITS
        )
        expect(again.filter(({ outcome }) => outcome === "changed" || outcome === "new")).toEqual(
          []
        )
      })
    )
  })
})

/** The listings as they are once the writes are done. */
function apply(writes: ReturnType<typeof writesOfSheet>, known: KnownListing[]): KnownListing[] {
  const made = writes.filter(({ listing_id }) => listing_id === null)
  const kept = known.map((listing) => {
    const write = writes.find(({ listing_id }) => listing_id === listing.id)
    return write ? written(write, listing.id, listing) : listing
  })
  return [...kept, ...made.map((write, index) => written(write, `list_${index}`))]
}

function written(
  { packs, wording }: ReturnType<typeof writesOfSheet>[number],
  id: string,
  before?: KnownListing
): KnownListing {
  return {
    id,
    wording: { ...before?.wording, ...wording },
    packs:
      packs?.map((pack, index) => ({ ...pack, id: pack.id ?? `${id}_${index}` })) ??
      before?.packs ??
      [],
  }
}
