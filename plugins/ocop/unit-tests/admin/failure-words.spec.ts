import { expect, it } from "vitest"
import { Failure } from "../../src/admin/http/failure"
import { failureWords } from "../../src/admin/http/failure-words"
import { en } from "../../src/admin/messages/en"
import { vi } from "../../src/admin/messages/vi"

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
