import { expect, it } from "vitest"
import { DECLINE_REASONS, declineProblem } from "./decline-reason.js"

it.each(DECLINE_REASONS)("[U4] %s with words is a reason", (reason) => {
  expect(declineProblem(reason, "Mưa lớn, đường vào bản bị sạt")).toBeNull()
})

it.each([null, "", "   "])("[U4] «other» needs words, and %j is none", (words) => {
  expect(declineProblem("other", words)?.code).toBe("ocop.decline_words_missing")
  expect(declineProblem("out_of_stock", words)).toBeNull()
})
