import { describe, expect, it } from "vitest"
import { fieldValue } from "../../src/admin/certificates/field-value"
import { placeToday } from "../../src/admin/certificates/place-today"
import { standing } from "../../src/admin/certificates/standing"
import { stateLook } from "../../src/admin/certificates/state-look"
import { en } from "../../src/admin/messages/en"
import { vi } from "../../src/admin/messages/vi"
import { whyNoStar } from "../../src/admin/product-certificate/why-no-star"

const certificate = {
  state: "valid" as const,
  stars_certified: 4 as const,
  issued_on: "2024-12-20",
  valid_until: "2027-12-20",
  date_precision: "day" as const,
  revoked: null,
  revoked_on: null,
  in_force: null,
}

describe("the badge of a state", () => {
  it.each([
    [{ state: "valid", days_left: 181 }, "Còn hiệu lực", "green"],
    [{ state: "valid", days_left: 180 }, "Còn 180 ngày", "orange"],
    [{ state: "valid", days_left: 0 }, "Hôm nay là ngày cuối", "orange"],
    [{ state: "expired", days_left: null }, "Hết hiệu lực", "grey"],
    [{ state: "revoked", days_left: null }, "Đã thu hồi", "red"],
    [{ state: "superseded", days_left: null }, "Đã thay thế", "grey"],
    [{ state: "not_yet_valid", days_left: null }, "Chưa hiệu lực", "blue"],
  ] as const)("%j is %s", (told, words, color) => {
    expect(stateLook(told, vi.certificate)).toEqual({ words, color })
  })

  it("counts one day in English", () => {
    expect(stateLook({ state: "valid", days_left: 1 }, en.certificate).words).toBe("1 day left")
  })
})

describe("what a certificate does today", () => {
  it("says until when its star shows", () => {
    expect(standing(certificate, vi)).toBe("Sản phẩm đang hiện 4 sao, đến hết 20/12/2027.")
  })

  it("never speaks of a star once it is over", () => {
    const over = (["expired", "revoked", "superseded", "not_yet_valid"] as const).map((state) =>
      standing({ ...certificate, state }, vi)
    )
    for (const sentence of over) expect(sentence).not.toContain("đang hiện")
  })

  it("names the one that counts instead", () => {
    const later = { number: "77/QĐ-UBND-1", stars: 5 as const }
    const told = { ...certificate, state: "superseded" as const, in_force: later }
    expect(standing(told, vi)).toContain("77/QĐ-UBND-1")
  })

  it("says no more of a day than is known", () => {
    const told = { ...certificate, state: "not_yet_valid", date_precision: "month" } as const
    expect(standing(told, vi)).toContain("từ tháng 12/2024")
    expect(standing(told, en)).toContain("from Dec 2024")
  })
})

describe("why a product shows no star", () => {
  it("has no reason while it shows one", () => {
    expect(whyNoStar(certificate, vi)).toBeNull()
  })

  it.each([
    ["expired", "Chứng nhận gần nhất đã hết hiệu lực sau 20/12/2027."],
    ["revoked", "Chứng nhận gần nhất bị thu hồi từ 01/03/2026."],
    ["not_yet_valid", "Chứng nhận có hiệu lực từ 20/12/2024."],
  ] as const)("%s: %s", (state, why) => {
    expect(whyNoStar({ ...certificate, state, revoked_on: "2026-03-01" }, vi)).toBe(why)
  })
})

it.each([
  [["Xã Mèo Vạc", "Tuyên Quang", "Hà Giang"], "Xã Mèo Vạc, Tuyên Quang (trước đây là Hà Giang)"],
  [[null, "Cao Bằng", null], "Cao Bằng"],
])("places %j as %s", ([commune, province, former_province], words) => {
  const place = {
    commune: commune ?? null,
    province: province ?? "",
    former_province: former_province ?? null,
  }
  expect(placeToday(place, vi.certificatePage.facts.formerly)).toBe(words)
})

it.each([
  ["level", "province", "Cấp tỉnh"],
  ["date_precision", "year", "Chỉ có năm"],
  ["stars", "4", "4 sao"],
  ["issued_on", "2024-12-20", "20/12/2024"],
  ["body", "UBND tỉnh Lào Cai", "UBND tỉnh Lào Cai"],
  ["score", "72.5", "72,5 điểm"],
  ["score", "72,5", "72,5 điểm"],
  ["score", "bảy", "bảy"],
  ["score", "", ""],
])("records the %s %j as %j", (field, value, words) => {
  expect(fieldValue(field, value, vi)).toBe(words)
})
