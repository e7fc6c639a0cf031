import type { ListingVariantForm } from "@ocop/contract"
import { describe, expect, it } from "vitest"
import type { PackSizeRow } from "../src/workflows/listing/listing-row"
import { planOffer } from "../src/workflows/listing/plan-offer"

const size = (id: string, wish: Partial<PackSizeRow> = {}): PackSizeRow => ({
  id,
  title: `Gói ${id}`,
  rank: 0,
  weight: 150,
  price: 50_000,
  price_id: `price_${id}`,
  price_set_id: `pset_${id}`,
  inventory_item_id: `iitem_${id}`,
  level_id: `ilev_${id}`,
  stocked: 10,
  reserved: 4,
  ...wish,
})
const form = (wish: Partial<ListingVariantForm> = {}): ListingVariantForm => ({
  title: "Gói a",
  price: 50_000,
  stock: 10,
  weight_grams: 150,
  ...wish,
})
const variants = [size("a"), size("b", { reserved: 0 })]
const plan = (...forms: ListingVariantForm[]) => planOffer({ variants }, { variants: forms })

describe("what a new offer does to pack sizes", () => {
  it("keeps, adds and removes, in the form's order", () => {
    const { kept, added, removed } = plan(form({ title: "Lon" }), form({ id: "a" }))
    expect(kept.map(({ before, rank }) => [before.id, rank])).toEqual([["a", 1]])
    expect(added.map(({ title, rank }) => [title, rank])).toEqual([["Lon", 0]])
    expect(removed.map(({ id }) => id)).toEqual(["b"])
  })

  it.each<[string, Partial<ListingVariantForm>, number]>([
    ["counted anew", { stock: 7 }, 7],
    ["counted anew, with what the form showed", { stock: 7, stock_seen: 12 }, 7],
    ["as the form showed it, when a parcel has left since", { stock: 12, stock_seen: 12 }, 10],
    ["down to what buyers wait for", { stock: 4 }, 4],
  ])("stock is %s", (_, wish, stock) => {
    expect(plan(form({ id: "a", ...wish })).kept[0]!.stock).toBe(stock)
  })

  it("refuses to count away or drop what buyers wait for", () => {
    const code = { code: "ocop.stock_below_reserved" }
    expect(() => plan(form({ id: "a", stock: 3 }))).toThrow(expect.objectContaining(code))
    expect(() => plan(form({ id: "b" }))).toThrow(expect.objectContaining(code))
  })

  it("leaves a stock that is already below what buyers wait for", () => {
    const short = { variants: [size("a", { stocked: 2 })] }
    expect(planOffer(short, { variants: [form({ id: "a", stock: 2 })] }).kept[0]!.stock).toBe(2)
  })

  it("knows no pack size of another listing, and none twice", () => {
    const code = { code: "ocop.pack_size_not_found" }
    expect(() => plan(form({ id: "z" }))).toThrow(expect.objectContaining(code))
    expect(() => plan(form({ id: "a" }), form({ id: "a" }), form({ id: "b" }))).toThrow(
      expect.objectContaining(code)
    )
  })
})
