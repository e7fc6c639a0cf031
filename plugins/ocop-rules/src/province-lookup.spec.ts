import { expect, it } from "vitest"
import { places } from "../fixtures/places.js"
import { createProvinceLookup } from "./province-lookup.js"

const lookup = createProvinceLookup(places.provinces)
const answer = (match: ReturnType<typeof lookup.resolve>) =>
  match && [match.today.name, match.former?.name ?? null]

it("[O1] today's code finds the province, an ended one does not", () => {
  expect(lookup.byCode("08")?.name).toBe("Tuyên Quang")
  expect(lookup.byCode("02")).toBeNull()
})

it.each([
  ["tuyen-quang", ["Tuyên Quang", null]],
  ["ha-giang", ["Tuyên Quang", "Hà Giang"]],
  ["lao-cai", ["Lào Cai", null]],
  ["yen-bai", ["Lào Cai", "Yên Bái"]],
  ["hue", ["Huế", null]],
  ["thua-thien-hue", ["Huế", "Thừa Thiên Huế"]],
  ["ha-noi", ["Hà Nội", null]],
  ["nowhere", null],
] as const)("[O2] the slug %s is %j", (slug, expected) => {
  expect(answer(lookup.bySlug(slug))).toEqual(expected)
})

it.each([
  ["Hà Giang", ["Tuyên Quang", "Hà Giang"]],
  ["Yên Bái", ["Lào Cai", "Yên Bái"]],
  ["Bà Rịa - Vũng Tàu", ["Hồ Chí Minh", "Bà Rịa - Vũng Tàu"]],
  ["Kiên Giang", ["An Giang", "Kiên Giang"]],
  ["Thừa Thiên Huế", ["Huế", "Thừa Thiên Huế"]],
] as const)("[O3] the old name %s is %j", (name, expected) => {
  expect(answer(lookup.resolve(name))).toEqual(expected)
})

it("[O3] each of the 63 names and slugs leads to the province that took it over", () => {
  for (const today of places.provinces) {
    for (const { name, ascii, slug } of today.merged_from) {
      for (const written of [name, ascii, `Tỉnh ${name}`, ascii.replace(/[ -]/g, "")]) {
        expect([written, lookup.resolve(written)?.today.code]).toEqual([written, today.code])
      }
      expect(lookup.bySlug(slug)?.today.code).toBe(today.code)
    }
  }
})

it.each([
  ["Lào Cai", ["Lào Cai", "Lào Cai"]],
  ["Cà Mau", ["Cà Mau", "Cà Mau"]],
  ["Gia Lai", ["Gia Lai", "Gia Lai"]],
  ["Hồ Chí Minh", ["Hồ Chí Minh", "Hồ Chí Minh"]],
  ["Hà Nội", ["Hà Nội", null]],
  ["Cao Bằng", ["Cao Bằng", null]],
  ["Huế", ["Huế", null]],
] as const)("[O4] the name %s, old and new, is %j", (name, expected) => {
  expect(answer(lookup.resolve(name))).toEqual(expected)
})

it("[O4] the old part is told by its own code", () => {
  expect(lookup.resolve("Lào Cai")?.former?.code).toBe("10")
  expect(lookup.resolve("Gia Lai")?.former?.code).toBe("64")
})

it.each([
  ["15", ["Lào Cai", null]],
  ["10", ["Lào Cai", "Lào Cai"]],
  ["02", ["Tuyên Quang", "Hà Giang"]],
  ["46", ["Huế", null]],
  [" 08 ", ["Tuyên Quang", null]],
  ["99", null],
  ["8", null],
] as const)("[O5] the code %j is %j", (code, expected) => {
  expect(answer(lookup.resolve(code))).toEqual(expected)
})

it.each([
  ["Lào Cai", "2025-06-30", ["Lào Cai", "Lào Cai"]],
  ["Lào Cai", "2025-07-01", ["Lào Cai", null]],
  ["Tỉnh Gia Lai", "2026-01-01", ["Gia Lai", null]],
  ["Yên Bái", "2026-01-01", ["Lào Cai", "Yên Bái"]],
  ["Thừa Thiên Huế", "2026-01-01", ["Huế", "Thừa Thiên Huế"]],
  ["Hà Nội", "2020-01-01", ["Hà Nội", null]],
  ["15", "2025-06-30", ["Lào Cai", "Yên Bái"]],
  ["15", "2025-07-01", ["Lào Cai", null]],
  ["46", "2024-12-31", ["Huế", "Thừa Thiên Huế"]],
  ["46", "2025-01-01", ["Huế", null]],
  ["01", "2020-01-01", ["Hà Nội", null]],
  ["10", "2026-01-01", ["Lào Cai", "Lào Cai"]],
] as const)("[O20] %s, written on %s, is %j", (name, day, expected) => {
  expect(answer(lookup.resolve(name, day))).toEqual(expected)
})

it("[O20] a moment is no day", () => {
  expect(() => lookup.resolve("Lào Cai", "2026-01-01T00:00:00Z")).toThrow(RangeError)
})

it("[O5] each old code leads to its province of today", () => {
  for (const today of places.provinces) {
    for (const { code } of today.merged_from) {
      expect(lookup.resolve(code)?.today.code).toBe(today.code)
    }
  }
})

it.each([
  ["Tỉnh Hà Giang", "02"],
  ["tinh ha giang", "02"],
  ["HÀ GIANG", "02"],
  ["Hà Giang (cũ)", "02"],
  ["Ha Giang Province", "02"],
  ["Hagiang", "02"],
  ["Hà Giang".normalize("NFD"), "02"],
  ["Thanh Hoá", null],
  ["TP. HCM", "79"],
  ["TP.HCM", "79"],
  ["TP HCM", "79"],
  ["TPHCM", "79"],
  ["HCMC", "79"],
  ["Sài Gòn", "79"],
  ["Tp. Hồ Chí Minh", "79"],
  ["Ho Chi Minh City", "79"],
  ["Thành phố Hồ Chí Minh", "79"],
  ["Thành phố Huế", null],
  ["Thừa Thiên - Huế", "46"],
  ["Bà Rịa – Vũng Tàu", "77"],
  ["BR-VT", "77"],
  ["Đăk Lăk", "66"],
  ["Đắc Nông", "67"],
  ["Kontum", "62"],
] as const)("[O6] %s is understood", (written, formerCode) => {
  const match = lookup.resolve(written)
  expect(match).not.toBeNull()
  expect(match?.former?.code ?? null).toBe(formerCode)
})

it.each(["", " ", "Hà", "Hà Gian", "Tỉnh", "Việt Nam", "Quảng"])(
  "[O6] %j is unknown",
  (written) => {
    expect(lookup.resolve(written)).toBeNull()
  }
)
