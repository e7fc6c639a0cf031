import { GUIDE_KINDS, PromotionGuideBody } from "@ocop/contract"
import { describe, expect, it } from "vitest"
import {
  guideForm,
  readGuideForm,
  type GuideForm,
} from "../../src/admin/promotion-guides/guide-form"

const filled = (change: Partial<GuideForm> = {}): GuideForm => ({
  ...guideForm("ocop_week", "Tuần lễ OCOP", "2026-11-22"),
  code: "hagiang10",
  places: ["f02"],
  ...change,
})

describe("the form of a promotion", () => {
  it("says what was typed as the backend takes it", () => {
    const { wish } = readGuideForm(filled())
    expect(PromotionGuideBody.parse(wish)).toMatchObject({
      code: "HAGIANG10",
      goods: { stars: ["4", "5"], provinces: [], former_provinces: ["02"] },
      takes: { kind: "percentage", percent: 10 },
      max_per_order: 50_000,
      first_orders: 500,
      per_customer: 1,
      from_day: "2026-11-22",
      to_day: "2026-11-28",
      bearer: "shared",
      platform_bps: 5_000,
    })
  })

  it.each(GUIDE_KINDS)("begins for %s with what needs a code and, at most, a producer", (kind) => {
    const form = { ...guideForm(kind, "Tên", "2026-11-22"), code: "MA123" }
    const producers = [{ id: "prod_1", name: "HTX" }]
    const { wish } = readGuideForm(kind === "new_producer" ? { ...form, producers } : form)
    expect(PromotionGuideBody.safeParse(wish).success).toBe(true)
  })

  it.each<[string, Partial<GuideForm>]>([
    ["name", { name: " " }],
    ["code", { code: "HÀ GIANG" }],
    ["producers", { kind: "new_producer" }],
    ["percent", { percent: "7,5" }],
    ["percent", { percent: "0" }],
    ["amount", { takes: "fixed", amount: "999" }],
    ["max", { max: "0" }],
    ["max", { max: "nhiều" }],
    ["first", { first: "0" }],
    ["per_customer", { per_customer: "-1" }],
    ["days", { to_day: "2026-11-21" }],
    ["days", { from_day: "" }],
    ["share", { share: "101" }],
  ])("says that %s is wrong in %j", (field, change) => {
    const { problems, wish } = readGuideForm(filled(change))
    expect([...problems]).toEqual([field])
    expect(wish).toBeNull()
  })

  it("takes an empty limit for none", () => {
    const { wish } = readGuideForm(filled({ max: "", first: " ", per_customer: "" }))
    expect(wish).toMatchObject({ max_per_order: null, first_orders: null, per_customer: null })
  })
})
