import { describe, expect, it } from "vitest"
import { aCertificate, aProduct, aRegister } from "../../fixtures/list-entries.js"
import { outcomes, planOne, planRows } from "../../fixtures/plan-rows.js"

const NOTHING = { producer: null, product: null, certificate: null, nomination: null }

describe("what is known already", () => {
  const known = aCertificate({ decision: "1234/QĐ-UBND", issued_on: "2026-05-20" })

  it("[I5] the same decision, day and stars", () => {
    const register = aRegister({ certificates: [known] })
    expect(planOne({ decision: "Số 1234/qđ - ubnd" }, register)).toMatchObject({
      outcome: "already_known",
      producer_id: "p1",
      certified_product_id: "c1",
      certificate_id: "t1",
      writes: NOTHING,
    })
  })

  it.each([
    [{ stars: 3 }, "contradicts_register"],
    [{ issued_on: "2026-05-21" }, "contradicts_register"],
    [{ certificate_number: "99/GCN" }, "contradicts_register"],
  ] as const)("[I5] the same decision with %j contradicts it", (change, problem) => {
    const planned = planOne(change, aRegister({ certificates: [known] }))
    expect(planned).toMatchObject({
      outcome: "refused",
      problems: [problem],
      certified_product_id: "c1",
      writes: NOTHING,
    })
  })

  it("[I5] the same printed number, however it is typed", () => {
    const register = aRegister({ certificates: [known] })
    const planned = planOne({ certificate_number: "17 / 2023 / gcn–ocop" }, register)
    expect(planned.outcome).toBe("already_known")
  })

  it("[I5] a printed number where the register had given its own", () => {
    const given = { ...known, number: "OCOP-08-2026-3JHY483ZPG" }
    const planned = planOne({ certificate_number: "99/GCN" }, aRegister({ certificates: [given] }))
    expect(planned.outcome).toBe("already_known")
  })

  it("[I5] a number that begins anew each year is another decision in another year", () => {
    const older = aCertificate({ decision: "1234/QĐ-UBND" })
    expect(planOne({}, aRegister({ certificates: [older] })).outcome).toBe("renewal")
  })

  it.each([
    ["377", "377/QĐ-BNN-VPĐP", "already_known"],
    ["377/QĐ-UBND", "377/QĐ-BNN", "refused"],
    ["1114/QĐ-UBND ngày 06/4/2021", "1114/QĐ-UBND", "already_known"],
    ["279/QĐ-UBND", "280/QĐ-UBND", "refused"],
    ["Thông báo của tỉnh", "thong bao cua tinh", "already_known"],
  ])("[I5] decision %j after %j: %s", (decision, before, outcome) => {
    const register = aRegister({ certificates: [{ ...known, decision: before }] })
    expect(planOne({ decision }, register).outcome).toBe(outcome)
  })

  it.each([
    ["year", "2026-01-01", "day", "already_known"],
    ["month", "2026-05-01", "day", "already_known"],
    ["month", "2026-04-01", "day", "refused"],
    ["day", "2026-05-20", "year", "already_known"],
  ] as const)(
    "[I5] a day known to the %s, %s, against one known to the %s: %s",
    (precision, issued_on, other, outcome) => {
      const register = aRegister({ certificates: [{ ...known, date_precision: other }] })
      expect(planOne({ date_precision: precision, issued_on }, register).outcome).toBe(outcome)
    }
  )

  it("[I5] a row that a list has twice", () => {
    expect(outcomes(planRows([{}, {}, { stars: 5 }]))).toEqual([
      "new_producer",
      "already_known",
      "refused",
    ])
  })

  it("[I8] a number of another product is taken", () => {
    const register = aRegister({ certificates: [aCertificate()] })
    const planned = planOne(
      { product: "Mật ong", certificate_number: "17/2023/GCN-OCOP" },
      register
    )
    expect(planned).toMatchObject({
      outcome: "refused",
      problems: ["number_taken"],
      writes: NOTHING,
    })
    const twice = planRows([
      { certificate_number: "1" },
      { certificate_number: "1", product: "Mật ong" },
    ])
    expect(twice[1]?.problems).toEqual(["number_taken"])
  })

  it("[I8] a number that the product has from another decision contradicts the register", () => {
    const register = aRegister({ certificates: [aCertificate()] })
    const planned = planOne({ certificate_number: "17/2023/GCN-OCOP" }, register)
    expect(planned.problems).toEqual(["contradicts_register"])
  })

  it("[I8] when the register's own number is another certificate's, the next one is given", () => {
    const own = planOne({}).writes.certificate?.number ?? ""
    const register = aRegister({
      products: [aProduct(), aProduct({ id: "c2", name: "Mật ong" })],
      certificates: [aCertificate({ certified_product_id: "c2", number: own })],
    })
    const { certificate } = planOne({}, register).writes
    expect(certificate?.number_assigned).toBe(true)
    expect(certificate?.number).not.toBe(own)
  })
})

describe("«tiềm năng 5 sao»", () => {
  it("[I9] is a nomination and never a star", () => {
    const planned = planOne({ stars: "potential" }, aRegister({ certificates: [aCertificate()] }))
    expect(planned.outcome).toBe("nomination")
    expect(planned.writes).toMatchObject({
      certificate: null,
      nomination: { product: { id: "c1" }, decision: "1234/QĐ-UBND", decided_on: "2026-05-20" },
    })
  })

  it("[I9] brings a new producer and product with it", () => {
    const { producer, product, nomination } = planOne({ stars: "potential" }).writes
    expect(producer?.name).toBe("HTX Minh Tâm")
    expect(nomination?.product).toEqual({ key: product?.key })
  })

  it.each([
    ["2026-05-20", "already_known"],
    ["2026-05-21", "refused"],
    ["2025-05-20", "nomination"],
  ])("[I9] when the register has one of the same decision of %s: %s", (decided_on, outcome) => {
    const nominations = [{ certified_product_id: "c1", decision: "1234/QĐ-UBND", decided_on }]
    expect(planOne({ stars: "potential" }, aRegister({ nominations })).outcome).toBe(outcome)
  })

  it("[I9] beside a certificate of the same decision", () => {
    expect(
      outcomes(planRows([{ stars: 4 }, { stars: "potential" }, { stars: "potential" }]))
    ).toEqual(["new_producer", "nomination", "already_known"])
  })
})
