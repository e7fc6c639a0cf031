import { expect, it } from "vitest"
import { SpreadsheetRefused } from "../src/spreadsheet/spreadsheet-refused"
import { refuseFile } from "../src/workflows/certificate-import/refuse-file"

it.each(["not_a_spreadsheet", "macros", "encrypted", "zip_bomb", "damaged", "old_excel"] as const)(
  "refuses a file for %s with a code and what to do",
  (reason) => {
    expect(() => refuseFile(new SpreadsheetRefused(reason))).toThrow(
      expect.objectContaining({
        type: "invalid_data",
        code: `ocop.import_file_${reason}`,
        message: expect.stringMatching(/\. \p{Lu}.*\.$/u),
      })
    )
  }
)

it("says where in the file", () => {
  const error = new SpreadsheetRefused("cell_too_long", { sheet: "Danh sách", row: 12 })
  expect(() => refuseFile(error)).toThrow(/\(sheet "Danh sách", row 12\)$/)
})

it("lets a mistake of ours be one", () => {
  const mistake = new TypeError("x")
  expect(() => refuseFile(mistake)).toThrow(mistake)
})
