import { inSeason, isShipsFrom } from "@ocop/rules"
import { describe, expect, it } from "vitest"
import { OCOP_PRODUCTS } from "../data/published-products"
import type { DemoPlan } from "./demo-plan"
import { planDemoMarket } from "./plan-demo-market"
import { planSummary } from "./plan-summary"

const TODAY = "2026-11-21"
const plan = planDemoMarket(OCOP_PRODUCTS, { today: TODAY })
const summary = planSummary(plan)

describe("the size of the market (design.md §7)", () => {
  it("has 240 listings of 120 producers in 25 provinces, or more", () => {
    expect(summary.listings).toBeGreaterThanOrEqual(240)
    expect(summary.producers).toBeGreaterThanOrEqual(120)
    expect(summary.provinces).toBeGreaterThanOrEqual(25)
  })

  it("has something in each of the six groups", () => {
    expect(Object.keys(summary.groups).sort()).toEqual(["I", "II", "III", "IV", "V", "VI"])
  })

  it("lists every product whose producer is known, once", () => {
    const known = OCOP_PRODUCTS.filter(({ producer }) => producer).map(({ id }) => id)
    expect(plan.listings.map(({ row_id }) => row_id)).toEqual(known)
  })

  it.each(["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"])(
    "has three seasonal products or more in season in month %s",
    (month) => {
      const seasonal = plan.listings.filter(
        ({ season }) => season && inSeason(season, `2026-${month}-15`)
      )
      expect(seasonal.length).toBeGreaterThanOrEqual(3)
    }
  )
})

describe("identity", () => {
  it.each([
    ["producer handles", plan.producers.map(({ handle }) => handle)],
    ["listing handles", plan.listings.map(({ handle }) => handle)],
    ["skus", plan.listings.flatMap(({ variants }) => variants.map(({ sku }) => sku))],
    ["certificate numbers", plan.certificates.map(({ number }) => number)],
    ["picture names", plan.listings.flatMap(({ pictures }) => Object.values(pictures))],
  ])("%s are unique", (_, names) => {
    expect(new Set(names).size).toBe(names.length)
  })

  it("handles are ASCII", () => {
    for (const { handle } of [...plan.producers, ...plan.listings]) {
      expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  it("every listing and certificate points to something that is there", () => {
    const producers = new Set(plan.producers.map(({ handle }) => handle))
    const listings = new Set(plan.listings.map(({ handle }) => handle))
    expect(plan.listings.filter(({ producer_handle }) => !producers.has(producer_handle))).toEqual(
      []
    )
    expect(plan.certificates.filter(({ listing_handle }) => !listings.has(listing_handle))).toEqual(
      []
    )
  })

  it("invents no person and no tax code", () => {
    expect(
      plan.producers.every((one) => one.representative === null && one.tax_code === null)
    ).toBe(true)
  })

  it("has three producers to log in as, two suspended and one that waits", () => {
    expect(plan.producers.filter(({ with_login }) => with_login)).toHaveLength(3)
    expect(plan.producers.filter(({ status }) => status === "suspended")).toHaveLength(2)
    expect(plan.producers.filter(({ status }) => status === "submitted")).toHaveLength(1)
    expect(plan.producers.every((one) => !one.with_login || one.status === "approved")).toBe(true)
  })
})

describe("prices and stock", () => {
  it("prices are whole thousands of đồng", () => {
    for (const { price } of plan.listings.flatMap(({ variants }) => variants)) {
      expect(price).toBeGreaterThan(0)
      expect(price % 1_000).toBe(0)
    }
  })

  it("shows each kind of delivery: fetched, free from a sum on, kept cold, quickly", () => {
    const ways = plan.producers.map(({ delivery }) => delivery)
    for (const some of [
      ways.map(({ free_from }) => free_from !== null),
      ways.map(({ pickup_note }) => pickup_note !== null),
      plan.listings.map(({ on_the_way }) => on_the_way?.keep_cold === true),
      plan.listings.map(({ on_the_way }) => on_the_way?.keep_cold === false),
    ]) {
      expect(some).toContain(true)
      expect(some).toContain(false)
    }
  })

  it("a larger size costs more", () => {
    for (const { variants } of plan.listings) {
      const prices = variants.map(({ price }) => price)
      expect(prices).toEqual([...new Set(prices)].sort((a, b) => a - b))
    }
  })

  it("has sold-out and nearly sold-out sizes", () => {
    const stocks = plan.listings.flatMap(({ variants }) => variants.map(({ stock }) => stock))
    expect(stocks.every((stock) => Number.isInteger(stock) && stock >= 0 && stock <= 200)).toBe(
      true
    )
    expect(stocks.filter((stock) => stock === 0).length / stocks.length).toBeCloseTo(0.06, 1)
    expect(stocks.filter((stock) => stock > 0 && stock <= 5).length / stocks.length).toBeCloseTo(
      0.1,
      1
    )
  })

  it("drinks with alcohol say so and are not for minors", () => {
    const drinks = plan.listings.filter(({ subgroup_code }) => subgroup_code === "II.1")
    expect(drinks.length).toBeGreaterThan(0)
    for (const { label } of drinks) {
      expect(label.alcohol_percent).toBeGreaterThan(0)
      expect(label.warning).toContain("18 tuổi")
    }
  })
})

describe("texts", () => {
  const texts = [
    ...plan.listings.flatMap(({ title, description, story, label }) => [
      title,
      description,
      story,
      JSON.stringify(label),
    ]),
    ...plan.producers.map(({ story }) => story),
  ]

  it("name no star: a star is a certificate's", () => {
    expect(texts.filter((text) => /(?<!\p{L})sao(?!\p{L})|[★⭐]/iu.test(text))).toEqual([])
  })

  it("are composed (NFC), everywhere in the plan", () => {
    const all = JSON.stringify(plan)
    expect(all).toBe(all.normalize("NFC"))
  })

  it("say that they were written for the demonstration", () => {
    for (const { story } of [...plan.listings, ...plan.producers])
      expect(story).toContain("trình diễn")
    expect(plan.listings.every(({ label }) => label.demonstration)).toBe(true)
  })
})

it("sells something ahead, under a certificate that is in force on the day of sending", () => {
  const ahead = plan.listings.filter(({ ships_from }) => ships_from !== null)
  expect(ahead.length).toBeGreaterThan(0)
  for (const { handle, ships_from } of ahead) {
    expect(isShipsFrom(ships_from!, TODAY)).toBe(true)
    const papers = plan.certificates.filter(({ listing_handle }) => listing_handle === handle)
    expect(papers.some(({ valid_until }) => valid_until >= ships_from!)).toBe(true)
  }
})

describe("the same again", () => {
  it("two runs are equal", () => {
    expect(planDemoMarket(OCOP_PRODUCTS, { today: TODAY })).toEqual(plan)
  })

  it("another day moves days and who signed, and nothing else", () => {
    const other = planDemoMarket(OCOP_PRODUCTS, { today: "2027-03-01" })
    expect(withoutDays(other)).toEqual(withoutDays(plan))
    expect(planSummary(other).states).toEqual(summary.states)
  })

  it("refuses a day that is not one", () => {
    expect(() => planDemoMarket(OCOP_PRODUCTS, { today: "2026-11-21T00:00:00Z" })).toThrow(
      RangeError
    )
  })
})

function withoutDays({ today: _, certificates, listings, ...rest }: DemoPlan): unknown {
  return {
    ...rest,
    listings: listings.map(({ ships_from, ...listing }) => ({
      ...listing,
      sold_ahead: ships_from !== null,
    })),
    certificates: certificates.map(({ number, listing_handle, decision, stars, revoked }) => ({
      number,
      listing_handle,
      decision,
      stars,
      revoked: revoked && { decision: revoked.decision, reason: revoked.reason },
    })),
  }
}
