import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  assignedCertificateNumber,
  isAssignedNumber,
  normaliseCertificateNumber,
  type NumberedFacts,
} from "./certificate-number.js"
import { producerKey } from "./decision-list/producer-key.js"
import { productKey } from "./decision-list/product-key.js"

const facts: NumberedFacts = {
  province_code: "15",
  decision: "4261/QĐ-UBND",
  issued_on: "2021-12-06",
  producer_key: producerKey("HTX Bưởi Múc Thái Niên"),
  product_key: productKey("Quả bưởi Múc"),
}

describe("a number that the register gives", () => {
  it.each([
    [facts, 0, "OCOP-15-2021-3JHY483ZPG"],
    [
      {
        province_code: "38",
        decision: "1114/QĐ-UBND",
        issued_on: "2021-04-06",
        producer_key: producerKey("Hộ SXKD Đỗ Xuân Dũng"),
        product_key: productKey("Tương Xuân Pha"),
      },
      0,
      "OCOP-38-2021-AEY0GZ5JBW",
    ],
    [
      {
        province_code: "19",
        decision: "377",
        issued_on: "2025-01-17",
        producer_key: producerKey("Hợp tác xã Tài Hoan"),
        product_key: productKey("Miến dong Tài Hoan"),
      },
      1,
      "OCOP-19-2025-7SS8XGZ08Q",
    ],
  ])("[I11] is the same for ever: %j, attempt %d", (given, attempt, number) => {
    expect(assignedCertificateNumber(given, attempt)).toBe(number)
  })

  it("[I11] doesn't change with the spelling of names and decision", () => {
    const other = {
      ...facts,
      decision: "Số 04261/qđ - ubnd",
      producer_key: producerKey("Hợp Tác Xã “BƯỞI MÚC” Thái Niên"),
      product_key: productKey("qua buoi muc"),
    }
    expect(assignedCertificateNumber(other)).toBe(assignedCertificateNumber(facts))
  })

  it.each([
    { province_code: "14" },
    { decision: "4262/QĐ-UBND" },
    { issued_on: "2021-12-07" },
    { producer_key: producerKey("HTX Bưởi Múc Thái Liên") },
    { product_key: productKey("Quả bưởi") },
  ])("[I11] is another one for %j", (change) => {
    const number = assignedCertificateNumber({ ...facts, ...change })
    expect(number.slice(-10)).not.toBe(assignedCertificateNumber(facts).slice(-10))
  })

  it("[I11] is another one at each attempt", () => {
    const numbers = [0, 1, 2, 3].map((attempt) => assignedCertificateNumber(facts, attempt))
    expect(new Set(numbers).size).toBe(4)
  })

  it("[I11] has ten digits without I, L, O and U, whatever the names", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: "binary" }), (producer, product) => {
        const keys = { producer_key: producerKey(producer), product_key: productKey(product) }
        expect(assignedCertificateNumber({ ...facts, ...keys })).toMatch(
          /^OCOP-15-2021-[0-9A-HJKMNP-TV-Z]{10}$/
        )
      })
    )
  })

  it("[I11] is nobody else's among 200,000, and every digit takes every value", () => {
    const tails = new Set<string>()
    const values = Array.from({ length: 10 }, () => new Set<string>())
    for (let index = 0; index < 200_000; index++) {
      const product_key = `tra xanh ${index}`
      const tail = assignedCertificateNumber({ ...facts, product_key }).slice(-10)
      tails.add(tail)
      if (index < 5_000) values.forEach((seen, place) => seen.add(tail.charAt(place)))
    }
    expect(tails.size).toBe(200_000)
    expect(values.map((seen) => seen.size)).toEqual(Array(10).fill(32))
  })

  it("[I11] is known by its form", () => {
    expect(isAssignedNumber(assignedCertificateNumber(facts))).toBe(true)
    expect(isAssignedNumber("ocop 15 2021 3jhy483zpg")).toBe(true)
    expect(isAssignedNumber("12/GCN-OCOP")).toBe(false)
    expect(isAssignedNumber("DEMO-OP0003")).toBe(false)
    expect(isAssignedNumber("OCOP-15-2021-3JHY483ZPU")).toBe(false)
  })

  it("[I11] a malformed day is a RangeError", () => {
    const issued_on = "06/12/2021"
    expect(() => assignedCertificateNumber({ ...facts, issued_on })).toThrow(RangeError)
  })
})

describe("a number that a person types", () => {
  it.each([
    ["  12/gcn-ocop ", "12/GCN-OCOP"],
    ["12 / GCN – OCOP", "12/GCN-OCOP"],
    ["Số  05   QĐ", "SỐ 05 QĐ"],
    ["Số 05 QĐ".normalize("NFD"), "SỐ 05 QĐ"],
    ["demo—op0003", "DEMO-OP0003"],
    ["A\u2212B\u2011C\u00adD", "A-B-CD"],
    ["", ""],
  ])("[I12] %j is looked up as %j", (typed, number) => {
    expect(normaliseCertificateNumber(typed)).toBe(number)
  })

  it.each([
    "OCOP-15-2021-3JHY483ZPG",
    "ocop-15-2021-3jhy483zpg",
    "0C0P-I5-2O2L-3JHY483ZPG",
    "OCOP 15 2021 3JHY483ZPG",
    "ocop15-2021 - 3jhy483zpg",
    " OCOP–15–2021–3JHY483ZPG\n",
  ])("[I12] %j is read as the register's own", (typed) => {
    expect(normaliseCertificateNumber(typed)).toBe("OCOP-15-2021-3JHY483ZPG")
  })

  it("[I12] letters are read as digits in the register's own form only", () => {
    expect(normaliseCertificateNumber("ocop-15-2021-oil0123456")).toBe("OCOP-15-2021-0110123456")
    expect(normaliseCertificateNumber("OCOP-15-2021-OIL")).toBe("OCOP-15-2021-OIL")
    expect(normaliseCertificateNumber("LO-01/OCOP")).toBe("LO-01/OCOP")
  })

  it("[I12] reading twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const once = normaliseCertificateNumber(typed)
        expect(normaliseCertificateNumber(once)).toBe(once)
      })
    )
  })
})
