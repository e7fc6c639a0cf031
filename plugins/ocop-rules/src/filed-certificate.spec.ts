import { describe, expect, it } from "vitest"
import { aCertificate, aProducer, aProduct, aRegister } from "../fixtures/list-entries.js"
import { places } from "../fixtures/places.js"
import { claimProblems, planFiling, type FiledCertificate } from "./filed-certificate.js"
import { createGazetteer } from "./gazetteer.js"
import type { RegisterSnapshot } from "./decision-list/register-snapshot.js"

const gazetteer = createGazetteer(places)
const TODAY = "2026-11-22"

function aClaim(change: Partial<FiledCertificate> = {}): FiledCertificate {
  return {
    product_name: "Chè Shan tuyết",
    group_code: "II",
    number: "27/2026/GCN-OCOP",
    decision: "1214/QĐ-UBND",
    body: "UBND tỉnh Tuyên Quang",
    level: "province",
    stars: 4,
    issued_on: "2026-06-27",
    valid_until: "2029-06-26",
    ...change,
  }
}

const problems = (change: Partial<FiledCertificate>) =>
  claimProblems(aClaim(change), gazetteer, TODAY)

describe("what a paper can say", () => {
  it.each([
    [{}, []],
    [{ issued_on: TODAY }, []],
    [{ issued_on: "2026-11-23" }, ["date_ahead"]],
    [{ valid_until: "2026-06-27" }, []],
    [{ valid_until: "2026-06-26" }, ["validity_reversed"]],
  ])("[C14] %o: %o", (change, expected) => {
    expect(problems(change)).toEqual(expected)
  })

  it.each([
    ["UBND huyện Hoàng Su Phì", "district", 3, []],
    ["UBND huyện Hoàng Su Phì", "district", 4, ["stars_beyond_body"]],
    ["UBND tỉnh Tuyên Quang", "province", 3, []],
    ["UBND tỉnh Tuyên Quang", "province", 4, []],
    ["UBND tỉnh Tuyên Quang", "province", 5, ["stars_beyond_body"]],
    ["Bộ Nông nghiệp và Môi trường", "national", 5, []],
    ["Bộ Nông nghiệp và Môi trường", "national", 4, []],
  ] as const)("[C15] %s (%s) and %d stars: %o", (body, level, stars, expected) => {
    expect(problems({ body, level, stars })).toEqual(expected)
  })

  it.each([
    ["UBND huyện Hoàng Su Phì", "province", ["level_contradicts_body"]],
    ["UBND tỉnh Tuyên Quang", "national", ["level_contradicts_body"]],
    ["Hội đồng đánh giá", "province", []],
    ["Hội đồng đánh giá", "district", []],
  ] as const)("[C16] %s filed as %s: %o", (body, level, expected) => {
    expect(problems({ body, level, stars: 3 })).toEqual(expected)
  })

  it("[C15] a level that is only claimed gives no stars that the body's name denies", () => {
    expect(problems({ level: "national", stars: 5 })).toEqual([
      "stars_beyond_body",
      "level_contradicts_body",
    ])
  })
})

describe("[C17] what accepting a filing would do", () => {
  const plan = (
    change: Partial<FiledCertificate> = {},
    product: string | null = null,
    register: RegisterSnapshot = aRegister()
  ) => planFiling(aClaim(change), aProducer(), product, register, gazetteer, TODAY)

  it("a product and a certificate when nothing is known", () => {
    const { outcome, writes } = plan({ product_name: "Mật ong bạc hà", number: "5 / gcn" }, "new")
    expect(outcome).toBe("new_product")
    expect(writes.producer).toBeNull()
    expect(writes.product).toMatchObject({ name: "Mật ong bạc hà", group_code: "II" })
    expect(writes.certificate).toMatchObject({ number: "5/GCN", stars: 4, number_assigned: false })
  })

  it("a certificate of the entry that is named, whatever the paper calls it", () => {
    const { outcome, certified_product_id, writes } = plan({ product_name: "Trà cổ thụ" }, "c1")
    expect([outcome, certified_product_id]).toEqual(["new_certificate", "c1"])
    expect(writes).toMatchObject({ product: null, certificate: { product: { id: "c1" } } })
  })

  it.each([
    [5, "Bộ Nông nghiệp và Môi trường", "national", "upgrade"],
    [4, "UBND tỉnh Tuyên Quang", "province", "renewal"],
    [3, "UBND tỉnh Tuyên Quang", "province", "lowering"],
  ] as const)("%d stars after four: %s", (stars, body, level, outcome) => {
    const register = aRegister({ certificates: [aCertificate()] })
    expect(plan({ stars, body, level }, "c1", register).outcome).toBe(outcome)
  })

  it("a question for a near name, and none once it is answered", () => {
    const claim = { product_name: "Chè Shann tuyết" }
    expect(plan(claim)).toMatchObject({
      outcome: "needs_choice",
      question: { kind: "which_product", candidates: [{ id: "c1" }] },
    })
    expect(plan(claim, "new").outcome).toBe("new_product")
    expect(plan(claim, "c1").outcome).toBe("new_certificate")
  })

  it("nothing when the register says the same already", () => {
    const claim = aClaim()
    const known = aCertificate({ ...claim, id: "t9" })
    const { outcome, certificate_id, writes } = plan({}, "c1", aRegister({ certificates: [known] }))
    expect([outcome, certificate_id, writes.certificate]).toEqual(["already_known", "t9", null])
  })

  it("nothing for a number that is another product's, whoever makes it", () => {
    const register = aRegister({
      producers: [aProducer(), aProducer({ id: "p2", name: "HTX Khác" })],
      products: [aProduct(), aProduct({ id: "c2", producer_id: "p2", name: "Khác" })],
      certificates: [aCertificate({ certified_product_id: "c2", number: "27/2026/GCN-OCOP" })],
    })
    expect(plan({}, "c1", register)).toMatchObject({
      outcome: "refused",
      problems: ["number_taken"],
    })
  })

  it("nothing for another star under the same decision", () => {
    const known = aCertificate({ ...aClaim(), id: "t9", stars: 3 })
    expect(plan({}, "c1", aRegister({ certificates: [known] }))).toMatchObject({
      outcome: "refused",
      problems: ["contradicts_register"],
      writes: { certificate: null },
    })
  })

  it("nothing for a claim that cannot be true, which still tells whose product it is", () => {
    expect(plan({ stars: 5 }, "c1")).toMatchObject({
      outcome: "refused",
      problems: ["stars_beyond_body"],
      certified_product_id: "c1",
      writes: { certificate: null },
    })
  })
})
