import { describe, expect, it } from "vitest"
import { addressKey, keepRefusal } from "./kept-address.js"

const MEO_VAC = { code: "00769", province_code: "08" }
const HOME = {
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  province_code: "08",
  street: "Thôn Bản Lìm",
}

describe("what may be kept", () => {
  it("[AB1] is a name, a Vietnamese number, a commune of the province and a street", () => {
    expect(keepRefusal(HOME, MEO_VAC)).toBeNull()
  })

  it.each([
    ["no name", { name: " " }, MEO_VAC, "ocop.contact_missing"],
    ["a name of one letter", { name: "H" }, MEO_VAC, "ocop.contact_missing"],
    ["a name without end", { name: "H".repeat(121) }, MEO_VAC, "ocop.contact_missing"],
    ["a hotline", { phone: "1900 1234" }, MEO_VAC, "ocop.phone_invalid"],
    ["no commune of today", {}, null, "ocop.address_invalid"],
    ["a commune of elsewhere", { province_code: "01" }, MEO_VAC, "ocop.address_invalid"],
    ["no street", { street: "ab" }, MEO_VAC, "ocop.address_invalid"],
    ["a street without end", { street: "a".repeat(201) }, MEO_VAC, "ocop.address_invalid"],
  ])("[AB1] is refused with %s", (_, wrong, commune, code) => {
    expect(keepRefusal({ ...HOME, ...wrong }, commune)?.code).toBe(code)
  })

  it("[AB1] is refused without repeating it", () => {
    const said = keepRefusal({ ...HOME, phone: "1900 1234" }, MEO_VAC)?.message
    expect(said).not.toContain("1900")
  })
})

describe("the same address", () => {
  const key = addressKey(HOME, "00769")

  it.each([
    ["its spaces", { street: " Thôn  Bản Lìm " }],
    ["its capitals", { name: "nguyễn thị HOA" }],
    ["how the number is written", { phone: "+84912345678" }],
    ["how its accents are composed", { name: HOME.name.normalize("NFD") }],
  ])("[AB3] is the same whatever %s", (_, other) => {
    expect(addressKey({ ...HOME, ...other }, "00769")).toBe(key)
  })

  it.each([
    ["an accent", { name: "Nguyễn Thị Hòa" }, "00769"],
    ["a number", { phone: "0912 345 679" }, "00769"],
    ["a commune", {}, "00772"],
    ["a street", { street: "Thôn Bản Lìm 2" }, "00769"],
  ])("[AB3] is another one by %s", (_, other, commune) => {
    expect(addressKey({ ...HOME, ...other }, commune)).not.toBe(key)
  })
})
