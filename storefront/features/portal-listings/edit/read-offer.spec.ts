import { ListingOfferForm } from "@ocop/contract"
import { describe, expect, it } from "vitest"
import { emptyOffer, emptyPack, offerValuesOf, type OfferValues } from "./offer-values"
import { readOffer } from "./read-offer.server"

const PACK = {
  key: "n0",
  id: "",
  title: "Hộp 500 g",
  price: "120.000",
  stock: "12",
  seen: "",
  weight: "550",
}
const offer = (change: Partial<OfferValues> = {}): OfferValues => ({
  ...emptyOffer(),
  packs: [PACK],
  ...change,
})
const pack = (change: Partial<typeof PACK>) => offer({ packs: [{ ...PACK, ...change }] })

describe("what can be read", () => {
  it("is an offer as the contract has it", () => {
    const { offer: read, wrong } = readOffer(
      pack({ id: "variant_1", price: "1,2 triệu", weight: "0,6 kg" })
    )
    expect(wrong).toEqual([])
    expect(ListingOfferForm.parse(read)).toEqual({
      variants: [
        { id: "variant_1", title: "Hộp 500 g", price: 1_200_000, stock: 12, weight_grams: 600 },
      ],
      season: null,
      orders_off_season: false,
      preparation_days: 2,
      ships_from: null,
    })
  })

  it("comes back from its form as it was", () => {
    const kept: ListingOfferForm = {
      variants: [
        { id: "v1", title: "Hộp", price: 120_000, stock: 1_200, weight_grams: 1_500 },
        { id: "v2", title: "Túi", price: 1_000, stock: 0, weight_grams: 1 },
      ],
      season: { from: "11-01", to: "02-28" },
      orders_off_season: true,
      preparation_days: 0,
      ships_from: "2027-03-01",
    }
    const write = (amount: number) => amount.toLocaleString("vi-VN")
    const [first, second] = kept.variants
    expect(readOffer(offerValuesOf(kept, write)).offer).toEqual({
      ...kept,
      variants: [
        { ...first, stock_seen: 1_200 },
        { ...second, stock_seen: 0 },
      ],
    })
  })

  it("has no day of sending when it is sold now", () => {
    expect(readOffer(offer({ ships_from: "2027-03-01" })).offer?.ships_from).toBe(null)
  })

  it("has no orders off season when there is no season", () => {
    expect(readOffer(offer({ orders_off_season: true })).offer?.orders_off_season).toBe(false)
  })
})

describe("what is wrong", () => {
  it.each([
    [pack({ title: " " }), "title.n0"],
    [pack({ title: "x".repeat(61) }), "title.n0"],
    [pack({ price: "" }), "price.n0"],
    [pack({ price: "999" }), "price.n0"],
    [pack({ price: "1.000.000.001" }), "price.n0"],
    [pack({ price: "mười nghìn" }), "price.n0"],
    [pack({ stock: "-1" }), "stock.n0"],
    [pack({ stock: "1,5" }), "stock.n0"],
    [pack({ stock: "1.000.001" }), "stock.n0"],
    [pack({ weight: "0" }), "weight.n0"],
    [pack({ weight: "201 kg" }), "weight.n0"],
    [offer({ packs: [] }), "packs"],
    [
      offer({
        packs: Array.from({ length: 21 }, (_, n) => ({ ...PACK, key: `k${n}`, title: `Hộp ${n}` })),
      }),
      "packs",
    ],
    [offer({ preparation_days: "61" }), "preparation_days"],
    [offer({ preparation_days: "" }), "preparation_days"],
    [offer({ sold: "ahead", ships_from: "" }), "ships_from"],
    [offer({ sold: "ahead", ships_from: "2027-02-30" }), "ships_from"],
    [
      offer({ season: "window", from_day: "30", from_month: "2", to_day: "1", to_month: "3" }),
      "season_from",
    ],
    [
      offer({ season: "window", from_day: "1", from_month: "2", to_day: "", to_month: "3" }),
      "season_to",
    ],
  ])("is named, and nothing is sent", (values, field) => {
    expect(readOffer(values)).toEqual({ offer: null, wrong: [field] })
  })

  it("is a star in a pack size", () => {
    expect(readOffer(pack({ title: "Hộp OCOP 4 sao" })).wrong).toEqual(["title_star.n0"])
  })

  it("is the second of two pack sizes with one name", () => {
    const twice = offer({ packs: [PACK, { ...PACK, key: "n1", title: "hop 500 G " }] })
    expect(readOffer(twice).wrong).toEqual(["title_twice.n1"])
  })
})

it("gives each new row a key of its own", () => {
  const rows = [emptyPack([])]
  rows.push(emptyPack(rows))
  rows.shift()
  rows.push(emptyPack(rows))
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2)
})
