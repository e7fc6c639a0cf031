import { expect, it } from "vitest"
import { inLocale } from "~/platform/i18n/current-locale.server"
import { aCertificate } from "~/tests/fake-backend/certificates"
import { verdictWords } from "./verdict-words.server"

const REVOKED = { on: "2026-12-02", decision: "9/QĐ-UBND", reason: "vi phạm" }

it("says that today is the last day instead of «0 days»", () => {
  const { heading, sentences } = verdictWords(aCertificate({ days_left: 0 }))
  expect(heading).toBe("Hôm nay là ngày cuối còn hiệu lực")
  expect(sentences).toContain("Ngày cuối còn hiệu lực: 22/11/2026.")
})

it.each([9, 400])("tells of a revocation to come, with %d days left", (days_left) => {
  const { sentences } = verdictWords(aCertificate({ days_left, revoked: REVOKED }))
  expect(sentences.slice(-3)).toEqual([
    "Đã có quyết định thu hồi, từ 02/12/2026 không còn hiệu lực.",
    "Thu hồi theo 9/QĐ-UBND.",
    "Lý do: vi phạm",
  ])
})

it.each([
  [null, "Đã bị thu hồi"],
  [{ on: "2026-10-01", decision: "", reason: "" }, "Đã bị thu hồi từ 01/10/2026"],
])("still says «revoked» when the register knows no more than %j", (revoked, expected) => {
  const { heading, sentences } = verdictWords(aCertificate({ state: "revoked", revoked }))
  expect(heading).toBe(expected)
  expect(sentences).toEqual(["Hôm nay, 22/11/2026, chứng nhận này không còn cho sản phẩm sao nào."])
})

it.each([
  [1, "Ending soon (1 day left)"],
  [2, "Ending soon (2 days left)"],
])("counts %d in English", (days_left, heading) => {
  const words = inLocale("en", () => verdictWords(aCertificate({ days_left })))
  expect(words.heading).toBe(heading)
})
