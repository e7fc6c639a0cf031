import { describe, expect, it } from "vitest"
import {
  aCertificate,
  anEntry,
  aProducer,
  aProduct,
  aRegister,
  EMPTY_REGISTER,
} from "../../fixtures/list-entries.js"
import { outcomes, planOne, planRows } from "../../fixtures/plan-rows.js"
import { registerAfter } from "../../fixtures/register-after.js"
import { isAssignedNumber } from "../certificate-number.js"
import { planImport } from "./plan-import.js"

const NOTHING = { producer: null, product: null, certificate: null, nomination: null }

describe("what a row brings", () => {
  it("[I3] a producer that nobody knows is drafted with its product and its certificate", () => {
    const planned = planOne({ certificate_number: "5 / GCN - OCOP" })
    expect(planned).toMatchObject({ outcome: "new_producer", problems: [], question: null })
    const { producer, product, certificate, nomination } = planned.writes
    expect(producer).toMatchObject({
      name: "HTX Minh Tâm",
      kind: "cooperative",
      place: "Xã Hồng Thái",
      province_code: "08",
    })
    expect(product).toMatchObject({ name: "Chè Shan tuyết", group_code: "II" })
    expect(product?.producer).toEqual({ key: producer?.key })
    expect(certificate).toMatchObject({
      product: { key: product?.key },
      number: "5/GCN-OCOP",
      number_assigned: false,
      decision: "1234/QĐ-UBND",
      level: "province",
      stars: 4,
      score: 78.5,
      issued_on: "2026-05-20",
      valid_until: "2029-05-20",
    })
    expect(nomination).toBeNull()
  })

  it("[I3] where the list prints no number the register gives one", () => {
    const { certificate } = planOne({}).writes
    expect(certificate?.number_assigned).toBe(true)
    expect(isAssignedNumber(certificate?.number ?? "")).toBe(true)
    expect(certificate?.number).toMatch(/^OCOP-08-2026-/)
  })

  it("[I3] what the list leaves open is filled in by the rules", () => {
    const { certificate, product } = planOne({
      valid_until: null,
      level: null,
      group_code: null,
      issued_on: "2024-02-29",
      stars: 3,
    }).writes
    expect(certificate).toMatchObject({ valid_until: "2027-02-28", level: "district" })
    expect(product?.group_code).toBe("")
  })

  it("[I4] rows of one new producer share one draft, and so do rows of one new product", () => {
    const [first, second, third] = planRows([
      { product: "Chè xanh", decision: "1/QĐ-UBND", issued_on: "2023-01-10" },
      {
        product: "Chè đen",
        producer: "Hợp tác xã MINH TÂM",
        decision: "1/QĐ-UBND",
        issued_on: "2023-01-10",
      },
      { product: "Chè xanh", decision: "2/QĐ-UBND", issued_on: "2026-01-05", stars: 5 },
    ])
    expect([first, second, third].map((one) => one?.outcome)).toEqual([
      "new_producer",
      "new_product",
      "upgrade",
    ])
    expect(second?.writes.producer).toBeNull()
    expect(second?.writes.product?.producer).toEqual({ key: first?.writes.producer?.key })
    expect(third?.writes).toMatchObject({ producer: null, product: null })
    expect(third?.writes.certificate?.product).toEqual({ key: first?.writes.product?.key })
  })

  it("[I3] a known producer's new product, and a known product's first certificate", () => {
    const register = aRegister()
    expect(planOne({ product: "Mật ong" }, register)).toMatchObject({
      outcome: "new_product",
      producer_id: "p1",
      certified_product_id: null,
      writes: { producer: null, product: { producer: { id: "p1" } } },
    })
    expect(planOne({}, register)).toMatchObject({
      outcome: "new_certificate",
      producer_id: "p1",
      certified_product_id: "c1",
      writes: { producer: null, product: null, certificate: { product: { id: "c1" } } },
    })
  })

  it.each([
    [4, "renewal"],
    [5, "upgrade"],
    [3, "lowering"],
  ] as const)("[I6] %d stars after four are a %s", (stars, outcome) => {
    expect(planOne({ stars }, aRegister({ certificates: [aCertificate()] })).outcome).toBe(outcome)
  })

  it("[I6] after a certificate that was revoked, the product begins anew", () => {
    const revoked = aCertificate({ revoked_on: "2025-01-01" })
    expect(planOne({}, aRegister({ certificates: [revoked] })).outcome).toBe("new_certificate")
  })
})

describe("what is not written", () => {
  it("[I3] a row with problems is refused with them", () => {
    const planned = planOne({ problems: ["stars_unreadable", "date_ahead"], stars: null })
    expect(planned).toMatchObject({
      outcome: "refused",
      problems: ["stars_unreadable", "date_ahead"],
      writes: NOTHING,
    })
  })

  it.each([
    [{ product: " " }, "product_missing"],
    [{ producer: "" }, "producer_missing"],
    [{ province_code: null }, "province_missing"],
    [{ stars: null }, "stars_missing"],
    [{ decision: null }, "decision_missing"],
    [{ decision: " " }, "decision_missing"],
    [{ body: null }, "body_missing"],
    [{ issued_on: null, valid_until: null }, "date_missing"],
    [{ valid_until: "2026-05-19" }, "validity_reversed"],
  ] as const)("[I3] a row with %j is refused even if nobody noticed: %s", (change, problem) => {
    expect(planOne(change)).toMatchObject({ outcome: "refused", problems: [problem] })
  })

  it("[I3] a row that an operator leaves out is skipped, unless it is refused anyway", () => {
    expect(planOne({}, EMPTY_REGISTER, { skip: true })).toMatchObject({
      outcome: "skipped",
      writes: NOTHING,
    })
    const refused = planOne({ problems: ["not_a_decision"] }, EMPTY_REGISTER, { skip: true })
    expect(refused.outcome).toBe("refused")
  })

  it("[I3] a row that is not written brings nothing to the rows behind it", () => {
    const rows = planRows([{ problems: ["stars_missing"] }, {}, {}], EMPTY_REGISTER, {
      2: { skip: true },
    })
    expect(outcomes(rows)).toEqual(["refused", "skipped", "new_producer"])
  })
})

describe("a cell that seems to name several products", () => {
  const several = ["Khăn", "Chân váy", "Khăn trải bàn"]

  it("[I10] is asked about, with the names", () => {
    expect(planOne({ several })).toMatchObject({
      outcome: "needs_choice",
      question: {
        kind: "one_or_several",
        candidates: [
          { id: "0", name: "Khăn" },
          { id: "1", name: "Chân váy" },
          { id: "2", name: "Khăn trải bàn" },
        ],
      },
      writes: NOTHING,
    })
  })

  it("[I10] is one product when an operator says so", () => {
    const planned = planOne({ several }, EMPTY_REGISTER, { products: "one" })
    expect(planned.writes.product?.name).toBe("Chè Shan tuyết")
  })

  it("[I10] is never written whole when an operator says that it is several", () => {
    const planned = planOne({ several }, EMPTY_REGISTER, { products: "several" })
    expect(planned.outcome).toBe("needs_choice")
  })

  it("[I10] taken apart, an answer about a product is taken by the part that it fits", () => {
    const register = aRegister({ products: [aProduct({ name: "Khăn thổ cẩm hộp 2 kg" })] })
    const entries = ["Khăn thổ cẩm", "Chân váy"].map((product, part) =>
      anEntry({ row: 3, part, product })
    )
    const planned = planImport(entries, register, new Map([[3, { product: "c1" }]]))
    expect(planned.map((one) => one.certified_product_id)).toEqual(["c1", null])
    expect(outcomes(planned)).toEqual(["new_certificate", "new_product"])
  })
})

describe("the register that a plan makes", () => {
  it("[I4] holds what the rows said, once", () => {
    const rows = planRows([{}, { product: "Mật ong" }, {}, { producer: "Cty CP Hà Mỵ" }])
    const { producers, products, certificates } = registerAfter(EMPTY_REGISTER, rows)
    expect(producers.map(({ name }) => name)).toEqual(["HTX Minh Tâm", "Cty CP Hà Mỵ"])
    expect(products.map(({ name }) => name)).toEqual([
      "Chè Shan tuyết",
      "Mật ong",
      "Chè Shan tuyết",
    ])
    expect(certificates).toHaveLength(3)
  })

  it("[I2] never holds two products of one producer that it folds alike", () => {
    const rows = planRows([
      { product: 'Bộ đèn "Thôn nữ"' },
      { product: "Bộ đèn Thôn Nữ" },
      { product: "BO DEN THON NU", decision: "9/QĐ-UBND", issued_on: "2026-08-08" },
    ])
    expect(outcomes(rows)).toEqual(["new_producer", "already_known", "renewal"])
  })

  it("[I13] the province is part of who a producer is", () => {
    expect(planOne({ province_code: "15" }, aRegister()).outcome).toBe("new_producer")
    expect(outcomes(planRows([{}, { province_code: "15" }]))).toEqual([
      "new_producer",
      "new_producer",
    ])
  })

  it("[I13] two spellings of the register that differ in punctuation: the one spelled alike", () => {
    const products = [
      aProduct({ id: "c1", name: "Trà A-B" }),
      aProduct({ id: "c2", name: "Trà A B" }),
    ]
    const register = aRegister({ producers: [aProducer()], products })
    expect(planOne({ product: "Trà A B" }, register).certified_product_id).toBe("c2")
    expect(
      planOne({ product: "Trà A/B" }, register).question?.candidates.map(({ id }) => id)
    ).toEqual(["c1", "c2"])
  })
})
