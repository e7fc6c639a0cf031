import { ChooseImportBody, type ImportRow } from "@ocop/contract"
import { describe, expect, it } from "vitest"
import {
  bulkAnswersFor,
  choicesOf,
  openQuestions,
  withBulkAnswer,
  type Answer,
} from "../../src/admin/certificate-imports/open-questions"

const near = (id: string) => ({ id, name: `HTX ${id}`, detail: "" })

function aRow(row: number, told: Partial<ImportRow>): ImportRow {
  return {
    id: `cient_${row}`,
    row,
    outcome: "needs_choice",
    problems: [],
    question: null,
    choice: null,
    product: "Mật ong",
    producer: "HTX Bạc hà",
    address: "Xã Mèo Vạc",
    province: "Tuyên Quang",
    stars: 4,
    score: null,
    decision: null,
    issued_on: null,
    valid_until: null,
    certificate_number: null,
    certificate_id: null,
    several: [],
    ...told,
  }
}
const whichProducer = { kind: "which_producer" as const, candidates: [near("a")] }
const whichProduct = { kind: "which_product" as const, candidates: [near("p")] }
const severalOrOne = { kind: "one_or_several" as const, candidates: [] }

describe("questions of a preview", () => {
  it("asks once for all rows that say the same", () => {
    const asked = openQuestions([
      aRow(7, { question: whichProducer }),
      aRow(8, { question: whichProducer, product: "Chè" }),
      aRow(9, {}),
    ])
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ name: "HTX Bạc hà", detail: "Xã Mèo Vạc", rows: [7, 8] })
  })

  it.each([
    ["another name", { producer: "HTX khác" }],
    ["another province", { province: "Lào Cai" }],
    ["other candidates", { question: { ...whichProducer, candidates: [near("b")] } }],
  ])("asks again for %s", (_, other) => {
    const rows = [
      aRow(7, { question: whichProducer }),
      aRow(8, { question: whichProducer, ...other }),
    ]
    expect(openQuestions(rows)).toHaveLength(2)
  })

  it("asks of a product within its producer", () => {
    const rows = [
      aRow(7, { question: whichProduct }),
      aRow(8, { question: whichProduct, producer: "HTX khác" }),
    ]
    expect(openQuestions(rows).map(({ name, detail }) => [name, detail])).toEqual([
      ["Mật ong", "HTX Bạc hà"],
      ["Mật ong", "HTX khác"],
    ])
  })

  it("counts a row once, however many of its products ask", () => {
    const rows = [aRow(7, { question: whichProducer }), aRow(7, { question: whichProducer })]
    expect(openQuestions(rows)[0]?.rows).toEqual([7])
  })

  it("sends an answer for each row of its question, and none for open ones", () => {
    const questions = openQuestions([
      aRow(7, { question: whichProducer }),
      aRow(8, { question: whichProducer }),
      aRow(9, { question: whichProduct }),
    ])
    const answers = new Map<string, Answer>([[questions[0]?.key ?? "", { producer: "a" }]])
    const choices = choicesOf(questions, answers)
    expect(choices).toEqual([
      { row: 7, producer: "a" },
      { row: 8, producer: "a" },
    ])
    expect(ChooseImportBody.parse({ choices })).toEqual({ choices })
  })
})

describe("one answer for all", () => {
  const questions = openQuestions([
    aRow(7, { question: whichProducer }),
    aRow(8, { question: severalOrOne, product: "Khăn, chân váy", several: ["Khăn", "Chân váy"] }),
    aRow(9, { question: whichProducer, producer: "HTX khác" }),
  ])
  const key = (at: number) => questions[at]?.key ?? ""

  it("is offered where an open question takes it", () => {
    expect(bulkAnswersFor(questions, new Map())).toEqual(["new_producer", "one", "several", "skip"])
  })

  it("answers open questions of its kind and leaves given answers", () => {
    const given = new Map<string, Answer>([[key(0), { producer: "a" }]])
    const now = withBulkAnswer(questions, given, "new_producer")
    expect([...now]).toEqual([
      [key(0), { producer: "a" }],
      [key(2), { producer: "new" }],
    ])
    expect(bulkAnswersFor(questions, now)).toEqual(["one", "several", "skip"])
  })

  it("skips whatever is open", () => {
    const skipped = withBulkAnswer(questions, new Map(), "skip")
    expect(choicesOf(questions, skipped).every(({ skip }) => skip)).toBe(true)
    expect(bulkAnswersFor(questions, skipped)).toEqual([])
  })
})
