import { describe, expect, it } from "vitest"
import { returnPath } from "./return-path"

describe("returnPath", () => {
  it.each(["/dat-hang", "/en/dat-hang?a=1", "/san-pham/mat-ong"])("follows %s", (path) => {
    expect(returnPath(path)).toBe(path)
  })

  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "dat-hang",
    "",
    null,
    "/\t/evil.example",
    " //evil.example",
  ])("stays at the account for %j", (path) => {
    expect(returnPath(path)).toBe("/tai-khoan")
  })
})
