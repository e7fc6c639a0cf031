import { describe, expect, it } from "vitest"
import { refuseWeakPassword } from "../src/workflows/sign-in/refuse-weak-password"

const codeOf = (password: unknown, email = "lan@example.com"): unknown => {
  try {
    refuseWeakPassword(password, email)
    return null
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe("a new password", () => {
  it.each([
    "matkhau123",
    "Mật khẩu 2026!",
    "anhyeuem",
    "Em Yêu Anh 123",
    "123456789a",
    "iloveyou",
    "qwertyuiop",
    "Nguyen1985",
    "hoptacxa123",
  ])("%j is common", (password) => {
    expect(codeOf(password)).toBe("ocop.password_weak")
  })

  it.each(["chè shan tuyết Lũng Phìn", "mot-mat-khau-dai", "ruộng bậc thang 7 màu"])(
    "%j is one's own",
    (password) => {
      expect(codeOf(password)).toBeNull()
    }
  )

  it.each([undefined, null, 12345678, {}, ["a long password"]])("%j is none", (password) => {
    expect(codeOf(password)).toBe("ocop.password_too_short")
  })
})
