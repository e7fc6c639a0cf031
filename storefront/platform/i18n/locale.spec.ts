import { describe, expect, it } from "vitest"
import { barePath, localeOfPath, pathIn } from "./locale"

const PAIRS = [
  ["/", "/en"],
  ["/tim-kiem", "/en/tim-kiem"],
  ["/tim-kiem?q=%C4%91", "/en/tim-kiem?q=%C4%91"],
  ["/?x=1", "/en?x=1"],
  ["/english-tea", "/en/english-tea"],
] as const

describe.each(PAIRS)("%s and %s", (vi, en) => {
  it("are one page in two languages", () => {
    expect(pathIn("vi", vi)).toBe(vi)
    expect(pathIn("en", vi)).toBe(en)
  })
})

it("takes only a whole /en for English", () => {
  expect(localeOfPath("/en")).toBe("en")
  expect(localeOfPath("/en/x")).toBe("en")
  expect(localeOfPath("/english-tea")).toBe("vi")
  expect(barePath("/english-tea")).toBe("/english-tea")
  expect(barePath("/en")).toBe("/")
})
