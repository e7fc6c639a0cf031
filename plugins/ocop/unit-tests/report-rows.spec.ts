import { ENTRY_PROBLEMS, IMPORT_OUTCOMES } from "@ocop/rules"
import { describe, expect, it } from "vitest"
import { REPORT_COLUMNS, reportRow } from "../src/workflows/certificate-import/report-rows"
import { OUTCOME_WORDS, PROBLEM_WORDS } from "../src/workflows/certificate-import/report-words"
import { aListEntry, aPlannedEntry } from "./a-planned-entry"

const line = (
  reported: Parameters<typeof reportRow>[0],
  status: Parameters<typeof reportRow>[1] = "applied"
) =>
  Object.fromEntries(
    reportRow(reported, status).map((cell, index) => [REPORT_COLUMNS[index]?.header, cell])
  )

describe("reportRow", () => {
  it("says what a row has become, and where that is verified", () => {
    expect(line({ planned: aPlannedEntry({ outcome: "renewal" }), number: "01/OCOP-TN" })).toEqual({
      Dòng: 7,
      "Tên sản phẩm": "Trà Shan tuyết",
      "Chủ thể": "HTX chè Thịnh An",
      "Hạng sao": "4 sao",
      "Quyết định": "4261/QĐ-UBND",
      "Kết quả": "Công nhận lại",
      "Lý do": "",
      "Số giấy chứng nhận": "01/OCOP-TN",
      "Trang tra cứu": "/chung-nhan/01%2FOCOP-TN",
    })
  })

  it("gives every reason of a refusal", () => {
    const planned = aPlannedEntry({
      outcome: "refused",
      problems: ["decision_missing", "date_missing"],
      entry: aListEntry({ decision: null, stars: "potential" }),
    })
    expect(line({ planned, number: null })).toMatchObject({
      "Hạng sao": "Tiềm năng 5 sao",
      "Quyết định": "",
      "Kết quả": "Không ghi",
      "Lý do": "Thiếu số quyết định; Thiếu ngày quyết định",
      "Trang tra cứu": "",
    })
  })

  it("says of a row that would be written, or no longer is, that it is not there", () => {
    const nomination = {
      product: { id: "cprod_1" },
      decision: "9/QĐ",
      body: "UBND tỉnh",
      score: null,
      decided_on: "2026-01-02",
      date_precision: "day" as const,
    }
    const writes = { producer: null, product: null, certificate: null, nomination }
    const planned = aPlannedEntry({ outcome: "nomination", writes })
    expect(line({ planned, number: null }, "preview")["Lý do"]).toBe("Sẽ ghi khi xác nhận")
    expect(line({ planned, number: null }, "undone")["Lý do"]).toBe("Đã hoàn tác lần nhập này")
    expect(line({ planned, number: null })["Lý do"]).toBe("")
  })

  it("says what has to be chosen", () => {
    const planned = aPlannedEntry({
      outcome: "needs_choice",
      question: { kind: "which_producer", candidates: [] },
    })
    expect(line({ planned, number: null })["Lý do"]).toMatch(/^Cần chọn chủ thể/)
  })
})

it("has words for every outcome and every problem", () => {
  for (const words of [
    ...IMPORT_OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]),
    ...ENTRY_PROBLEMS.map((problem) => PROBLEM_WORDS[problem]),
  ]) {
    expect(words).toMatch(/^\p{Lu}/u)
  }
})
