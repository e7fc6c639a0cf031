import { expect, it } from "vitest"
import { Failure } from "../../src/admin/http/failure"
import { failureWords } from "../../src/admin/http/failure-words"
import { en } from "../../src/admin/messages/en"
import { vi } from "../../src/admin/messages/vi"
import type { SpreadsheetRefusal } from "../../src/spreadsheet/spreadsheet-refused"

it.each([
  [new Failure(400, "ocop.import_file_macros"), vi.refusal["ocop.import_file_macros"]],
  [new Failure(400, "ocop.something_new"), vi.failure.unexpected],
  [new Failure(404, "ocop.certificate_not_found"), vi.refusal["ocop.certificate_not_found"]],
  [new Failure(404), vi.failure.notFound],
  [new Failure(413), vi.failure.tooLarge],
  [new Failure(401), vi.failure.signedOut],
  [new Failure(0), vi.failure.unreachable],
  [new Failure(500), vi.failure.unexpected],
  [new TypeError("a bug of ours"), vi.failure.unexpected],
])("puts %s into words", (error, words) => {
  expect(words).toBeTruthy()
  expect(failureWords(error, vi)).toBe(words)
})

it("knows the same refusals in both languages", () => {
  expect(Object.keys(en.refusal).sort()).toEqual(Object.keys(vi.refusal).sort())
})

/** Does not compile when the reader has a reason that is not here. */
const FILE_REFUSALS: Readonly<Record<SpreadsheetRefusal, true>> = {
  empty: true,
  too_large: true,
  too_many_rows: true,
  too_many_columns: true,
  cell_too_long: true,
  no_rows: true,
  not_a_spreadsheet: true,
  old_excel: true,
  macros: true,
  encrypted: true,
  zip_bomb: true,
  damaged: true,
  encoding_unknown: true,
  took_too_long: true,
}

it.each(Object.keys(FILE_REFUSALS))("has words for a file refused as %s", (reason) => {
  const error = new Failure(400, `ocop.import_file_${reason}`)
  expect(failureWords(error, vi)).not.toBe(vi.failure.unexpected)
})
