import { describe, expect, it } from "vitest"
import { readTypedLines, typedText } from "../../src/admin/courier-remittances/typed-lines"

describe("typed lines of a statement", () => {
  it.each([
    ["GHN 001\t120.000\t16.500", "GHN 001", 120_000, 16_500],
    ["GHN001;120,000 ₫;", "GHN001", 120_000, null],
    ["  GHN001   120000  ", "GHN001", 120_000, null],
    ["GHN001 0", "GHN001", 0, null],
  ])("reads %j", (text, tracking_code, amount, fee) => {
    expect(readTypedLines(text)).toEqual({ lines: [{ tracking_code, amount, fee }], wrong: null })
  })

  it.each(["GHN001", "GHN001 12,5", "GHN001 -1", "GHN001\t?", "GHN001 1 2 3", "\t120000"])(
    "does not guess %j, and says in which line it stands",
    (text) => {
      expect(readTypedLines(`GHN000 1\n\n${text}`)).toEqual({ lines: null, wrong: 3 })
    }
  )

  it("has no line in an empty text", () => {
    expect(readTypedLines(" \n\n")).toEqual({ lines: [], wrong: null })
  })

  it("shows what was read of a file as it is typed, and leaves an unread amount to a person", () => {
    const lines = [
      { tracking_code: "A 1", amount: 5_000, fee: 100 },
      { tracking_code: "A2", amount: 1, fee: null },
    ]
    expect(readTypedLines(typedText(lines)).lines).toEqual(lines)
    const unread = typedText([...lines, { tracking_code: "A3", amount: null, fee: null }])
    expect(readTypedLines(unread)).toEqual({ lines: null, wrong: 3 })
  })
})
