import { expect, it } from "vitest"
import { passwordProblem } from "./password.js"

const COMMON = new Set(["password", "matkhau", "anhyeuem", "123456789a", "qwertyuiop"])
const problem = (password: string, email = "lan.nguyen@example.com") =>
  passwordProblem(password, email, (candidate) => COMMON.has(candidate))

it.each([
  ["1234567", "ocop.password_too_short"],
  ["", "ocop.password_too_short"],
  ["mậtkhẩ", "ocop.password_too_short"],
  ["🌾🌾🌾🌾", "ocop.password_too_short"],
  ["chè núi ", null],
  ["a b".repeat(66) + "xy", null],
  ["a b".repeat(67), "ocop.password_too_long"],
])("[Y1] %j is %s", (password, expected) => {
  expect(problem(password)).toBe(expected)
})

it("[Y1] counts a letter with its accents as one, however it was typed", () => {
  expect(problem("mậtkhẩu".normalize("NFD"))).toBe("ocop.password_too_short")
  expect(problem("mậtkhẩux".normalize("NFD"))).toBe(problem("mậtkhẩux"))
})

it.each([
  "password",
  "PassWord",
  "password2026",
  "password!!!",
  "Mật Khẩu 123",
  "anh yêu em",
  "Anh Yêu Em 1990",
  "123456789a",
  "123456789A",
])("[Y2] %j is common, in disguise or not", (password) => {
  expect(problem(password)).toBe("ocop.password_weak")
})

it.each(["aaaaaaaa", "11111111", "abababab", "0912345678", "19051990", "001090012345"])(
  "[Y3] %j needs no list to be guessed",
  (password) => {
    expect(problem(password)).toBe("ocop.password_weak")
  }
)

it.each(["lan.nguyen@example.com", "LAN.Nguyen@Example.com", "lan.nguyen", "Lan.Nguyen123"])(
  "[Y4] %j is the e-mail address",
  (password) => {
    expect(problem(password)).toBe("ocop.password_is_email")
  }
)

it("[Y4] asks nothing of an address that is not known", () => {
  expect(problem("lan.nguyen", "")).toBeNull()
})

it.each(["mot-mat-khau-dai", "một câu dễ nhớ", "chè shan cổ thụ", "kx7 vông nem", "8 con trâu"])(
  "[Y5] %j will do: no figure, capital or sign is asked for",
  (password) => {
    expect(problem(password)).toBeNull()
  }
)
