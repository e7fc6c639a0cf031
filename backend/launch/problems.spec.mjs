import { describe, expect, it } from "vitest"
import { fileProblem, printable, Problem } from "./problems.mjs"

const failure = (/** @type {string} */ code) => Object.assign(new Error(code), { code })

describe("fileProblem", () => {
  it.each([
    ["EACCES", "no permission to write /srv/market"],
    ["EPERM", "no permission to write /srv/market"],
    ["EROFS", "read-only disk"],
    ["ENOSPC", "full"],
    ["EDQUOT", "quota"],
    ["ENOTDIR", "a file where a folder is needed"],
  ])("turns %s into a sentence", (code, sentence) => {
    expect(fileProblem(failure(code), "/srv/market")).toMatchObject({
      name: "Problem",
      message: expect.stringContaining(sentence),
    })
  })

  it("leaves what it does not know as it is", () => {
    const error = failure("EMFILE")
    expect(fileProblem(error, "/srv/market")).toBe(error)
  })
})

describe("printable", () => {
  it("shows a sentence without a stack, and the log under it", () => {
    expect(printable(new Problem("It failed.", { tail: "last line" }))).toBe(
      "It failed.\n\nlast line"
    )
  })

  it("keeps the stack of a bug", () => {
    expect(printable(new TypeError("x is undefined"))).toContain("problems.spec.mjs")
  })
})
