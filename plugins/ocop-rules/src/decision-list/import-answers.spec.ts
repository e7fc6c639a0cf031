import { describe, expect, it } from "vitest"
import {
  aCertificate,
  anEntry,
  aProducer,
  aProduct,
  aRegister,
  aRegisterOf,
} from "../../fixtures/list-entries.js"
import { outcomes, planOne, planRows } from "../../fixtures/plan-rows.js"
import { planImport } from "./plan-import.js"

describe("answers", () => {
  const near = aRegisterOf("HTX nông nghiệp Minh Tâm")

  it("[I16] an id is that record", () => {
    expect(planOne({}, near, { producer: "p1" })).toMatchObject({
      outcome: "new_product",
      producer_id: "p1",
      writes: { producer: null, product: { producer: { id: "p1" } } },
    })
  })

  it('[I16] "new" is a new one', () => {
    expect(planOne({}, near, { producer: "new" }).writes.producer?.name).toBe("HTX Minh Tâm")
    const known = aRegister({ products: [aProduct({ name: "Chè Shan tuyết hộp 1kg" })] })
    expect(planOne({}, known, { product: "new" }).writes.product?.name).toBe("Chè Shan tuyết")
  })

  it('[I16] "new" where the register has exactly this name is that record', () => {
    expect(planOne({}, aRegister(), { producer: "new", product: "new" })).toMatchObject({
      outcome: "new_certificate",
      producer_id: "p1",
      certified_product_id: "c1",
    })
  })

  it.each(["p9", "", "row:1", "row:99", "c1", "constructor"])(
    "[I16] %j, which names no producer, counts as no answer",
    (producer) => {
      expect(planOne({}, near, { producer }).outcome).toBe("needs_choice")
    }
  )

  it("[I16] a product of another producer counts as no answer", () => {
    const known = aRegister({
      producers: [aProducer(), aProducer({ id: "p2", name: "HTX Sơn Trà" })],
      products: [
        aProduct({ name: "Chè Shan tuyết hộp 1kg" }),
        aProduct({ id: "c2", producer_id: "p2", name: "Mật ong" }),
      ],
    })
    expect(planOne({}, known, { product: "c2" }).outcome).toBe("needs_choice")
    expect(planOne({}, known, { product: "c1" }).certified_product_id).toBe("c1")
  })

  it("[I16] one answer is for every row of that name; a row's own comes first", () => {
    const rows = [
      { product: "Chè" },
      { product: "Trà" },
      { product: "Mật ong" },
      { product: "Gạo" },
    ]
    const planned = planRows(rows, near, { 2: { producer: "new" }, 4: { producer: "p1" } })
    expect(outcomes(planned)).toEqual(["new_producer", "new_product", "new_product", "new_product"])
    expect(planned.map(({ producer_id }) => producer_id)).toEqual([null, null, null, "p1"])
    expect(outcomes(planRows(rows, near))).toEqual(Array(4).fill("needs_choice"))
  })

  it("[I16] an answer about one name is none for another", () => {
    const planned = planRows([{}, { producer: "HTX DVNN Minh Tâm" }], near, {
      1: { producer: "p1" },
    })
    expect(outcomes(planned)).toEqual(["new_product", "needs_choice"])
  })
})

describe("several products of a row", () => {
  it("[I16] an answer about one of them is none for the others, nor for other rows", () => {
    const register = aRegister({ products: [aProduct({ name: "Khăn thổ cẩm hộp 2 kg" })] })
    const entries = [
      anEntry({ row: 3, part: 0, product: "Chân váy" }),
      anEntry({ row: 3, part: 1, product: "Khăn thổ cẩm" }),
      anEntry({ row: 4, product: "Chân váy", decision: "8/QĐ-UBND", issued_on: "2026-07-07" }),
    ]
    const planned = planImport(entries, register, new Map([[3, { product: "c1" }]]))
    expect(planned.map((one) => one.certified_product_id)).toEqual([null, "c1", null])
    expect(outcomes(planned)).toEqual(["new_product", "new_certificate", "renewal"])
  })
})

describe("what was answered once is not asked again", () => {
  it("[I18] a near producer that holds this very product and decision is meant", () => {
    const register = aRegister({
      producers: [aProducer({ name: "HTX nông nghiệp Minh Tâm" })],
      certificates: [aCertificate({ decision: "1234/QĐ-UBND", issued_on: "2026-05-20" })],
    })
    expect(planOne({}, register)).toMatchObject({ outcome: "already_known", certificate_id: "t1" })
    expect(planOne({ stars: 5 }, register).outcome).toBe("needs_choice")
    expect(planOne({ decision: "8/QĐ-UBND" }, register).outcome).toBe("needs_choice")
  })

  it("[I18] but not when the list names that producer for it as well", () => {
    const register = aRegister({
      producers: [aProducer({ name: "HTX nông nghiệp Minh Tâm" })],
      certificates: [aCertificate({ decision: "1234/QĐ-UBND", issued_on: "2026-05-20" })],
    })
    const rows = [{ producer: "HTX nông nghiệp Minh Tâm" }, {}]
    expect(outcomes(planRows(rows, register))).toEqual(["already_known", "needs_choice"])
    expect(outcomes(planRows([...rows].reverse(), register))).toEqual([
      "needs_choice",
      "already_known",
    ])
  })

  it("[I18] a near producer or product that has the printed number is meant", () => {
    const register = aRegister({
      producers: [aProducer({ name: "HTX nông nghiệp Minh Tâm" })],
      products: [aProduct({ name: "Chè Shan tuyết hộp 100g" })],
      certificates: [aCertificate({ decision: "1234/QĐ-UBND", issued_on: "2026-05-20" })],
    })
    const planned = planOne({ certificate_number: "17/2023/gcn-ocop" }, register)
    expect(planned).toMatchObject({ outcome: "already_known", certificate_id: "t1" })
  })
})
