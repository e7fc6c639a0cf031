import { describe, expect, it } from "vitest"
import {
  isPromotionTagId,
  isPromotionTagName,
  promotionTagId,
  promotionTags,
  PROMOTION_TAG_NAME,
  type TaggedGoods,
} from "./promotion-tag.js"
import { seasonIsEnding } from "./season-is-ending.js"

const tea: TaggedGoods = {
  certificates: [
    { stars: 4, issued_on: "2024-01-01", valid_until: "2026-12-31", revoked_on: null },
  ],
  province_code: "08",
  former_province_code: "02",
  group_code: "II",
  producer_kind: "cooperative",
  producer_id: "prod_1",
  season: null,
}
const said = (goods: TaggedGoods, day: string) =>
  promotionTags(goods, day).map(({ kind, code }) => `${kind}:${code}`)

describe("tags of goods", () => {
  it.each([
    ["2026-12-31", "stars:4", true],
    ["2027-01-01", "stars:4", false],
    ["2023-12-31", "stars:4", false],
  ])("[PT1] on %s %s is there: %s", (day, tag, there) => {
    expect(said(tea, day).includes(tag)).toBe(there)
  })

  it("[PT1] a revocation takes the stars along on its day", () => {
    const certificates = [{ ...tea.certificates[0]!, revoked_on: "2026-06-01" }]
    expect(said({ ...tea, certificates }, "2026-05-31")).toContain("stars:4")
    expect(said({ ...tea, certificates }, "2026-06-01").join()).not.toContain("stars")
  })

  it("[PT2] [PT3] say where they are from, what they are and whose", () => {
    expect(said(tea, "2026-01-01")).toEqual([
      "stars:4",
      "province:08",
      "former_province:02",
      "group:II",
      "producer_kind:cooperative",
      "producer:prod_1",
    ])
    const nowhere = { ...tea, province_code: null, former_province_code: null }
    expect(said(nowhere, "2026-01-01").join()).not.toContain("province")
  })

  it.each([
    [{ from: "10-01", to: "12-20" }, "2026-11-20", false],
    [{ from: "10-01", to: "12-20" }, "2026-11-21", true],
    [{ from: "10-01", to: "12-20" }, "2026-12-20", true],
    [{ from: "10-01", to: "12-20" }, "2026-12-21", false],
    [{ from: "11-01", to: "01-15" }, "2026-12-20", true],
    [null, "2026-12-20", false],
  ])("[PT4] a season %j is ending on %s: %s", (season, day, ending) => {
    expect(seasonIsEnding(season, day)).toBe(ending)
    expect(said({ ...tea, season }, day).includes("season:ending")).toBe(ending)
  })

  it("[PT5] are told from others by id and by name", () => {
    expect(promotionTagId({ kind: "stars", code: "4" })).toBe("ptag_ocop_stars_4")
    expect(isPromotionTagId("ptag_ocop_stars_4")).toBe(true)
    expect(isPromotionTagId("ptag_01H")).toBe(false)
    expect(isPromotionTagName(`${PROMOTION_TAG_NAME}5 sao`)).toBe(true)
    expect(isPromotionTagName(" ocop·5 sao")).toBe(true)
    expect(isPromotionTagName("Quà Tết OCOP")).toBe(false)
  })
})
