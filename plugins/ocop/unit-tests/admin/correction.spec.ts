import { CorrectCertificateBody } from "@ocop/contract"
import { describe, expect, it } from "vitest"
import {
  changedFields,
  changesOf,
  formOf,
  scoreTyped,
} from "../../src/admin/certificates/correction"

const before = formOf({
  number: "4261/QĐ-UBND-12",
  decision: "4261/QĐ-UBND",
  body: "UBND tỉnh Lào Cai",
  level: "province",
  stars_certified: 4,
  score: 78.66,
  issued_on: "2024-12-20",
  valid_until: "2027-12-20",
  date_precision: "day",
})
const changes = (typed: Partial<typeof before>) => changesOf(before, { ...before, ...typed })

describe("what a correction sends", () => {
  it("is nothing when nothing was changed", () => {
    expect(changedFields(before, { ...before })).toEqual([])
    expect(changes({ number: ` ${before.number} `, score: "78,66" })).toEqual({})
  })

  it("is the changed fields alone, as the contract wants them", () => {
    const sent = changes({ stars: "3", score: "69,5", decision: " 4262/QĐ-UBND " })
    expect(sent).toEqual({ stars: 3, score: 69.5, decision: "4262/QĐ-UBND" })
    const body = { changes: sent, document: "bản gốc", reason: "chép nhầm" }
    expect(CorrectCertificateBody.parse(body).changes).toEqual(sent)
  })

  it("takes an emptied score for none printed", () => {
    expect(changes({ score: " " })).toEqual({ score: null })
  })

  it("names a text that was emptied, so that the form can ask for it", () => {
    expect(changedFields(before, { ...before, body: "" })).toEqual(["body"])
  })
})

it.each([
  ["", null],
  ["78,66", 78.66],
  ["78.66", 78.66],
  [" 100 ", 100],
  ["0", 0],
  ["100,5", NaN],
  ["78,6,6", NaN],
  ["-1", NaN],
  ["1e1", NaN],
  ["bảy mươi", NaN],
])("reads the score %j as %j", (typed, score) => {
  expect(scoreTyped(typed)).toBe(score)
})
