import { describe, expect, it } from "vitest"
import { OCOP_PRODUCTS } from "../../data/published-products"
import { decidingBody } from "./deciding-body"

const row = OCOP_PRODUCTS.find(({ id }) => id === "OP0024")!

describe("who would have decided", () => {
  it.each([
    [3, "2022-06-01", "province", "UBND tỉnh Quảng Nam"],
    [3, "2024-06-01", "district", "UBND huyện Phú Ninh"],
    [3, "2025-07-03", "province", "UBND thành phố Đà Nẵng"],
    [3, "2026-01-01", "province", "UBND thành phố Đà Nẵng"],
    [4, "2024-06-01", "province", "UBND tỉnh Quảng Nam"],
    [5, "2025-02-28", "national", "Bộ Nông nghiệp và Phát triển nông thôn"],
    [5, "2025-03-01", "national", "Bộ Nông nghiệp và Môi trường"],
  ] as const)("%d stars on %s: %s, %s", (stars, day, level, body) => {
    expect(decidingBody(row, stars, day)).toEqual({ level, body })
  })

  it("is the province when the source names no district", () => {
    const nowhere = { ...row, district_then: null }
    expect(decidingBody(nowhere, 3, "2024-06-01").body).toBe("UBND tỉnh Quảng Nam")
  })
})
