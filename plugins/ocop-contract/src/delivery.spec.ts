import { describe, expect, it } from "vitest"
import { DeliveryForm } from "./delivery.js"

const form = {
  name: "Nguyễn Thị Ánh",
  phone: "0912 345 678",
  province_code: "08",
  commune_code: "00769",
  street: "Tổ 3, thôn Sảng Pả A",
}
const parse = (fields: Partial<Record<keyof DeliveryForm, unknown>>) =>
  DeliveryForm.safeParse({ ...form, ...fields })

it("takes the least a courier needs, without e-mail and note", () => {
  expect(DeliveryForm.parse(form)).toEqual({ ...form, email: "", note: "" })
})

describe("takes", () => {
  it.each([
    ["a name of two letters", { name: "Ân" }, { name: "Ân" }],
    ["a name with spaces around it", { name: " Ánh " }, { name: "Ánh" }],
    ["an e-mail address", { email: "anh@example.vn" }, { email: "anh@example.vn" }],
    ["an e-mail address with spaces around it", { email: " a@b.vn " }, { email: "a@b.vn" }],
    ["an e-mail field of spaces as empty", { email: "  " }, { email: "" }],
    ["any phone as typed: a rule decides later", { phone: "abc" }, { phone: "abc" }],
    ["an empty phone: a rule decides later", { phone: "" }, { phone: "" }],
    ["a street of three letters", { street: "Đồi" }, { street: "Đồi" }],
    ["a note of 500 characters", { note: "a".repeat(500) }, { note: "a".repeat(500) }],
  ])("%s", (_, typed, taken) => {
    expect(parse(typed)).toMatchObject({ success: true, data: taken })
  })
})

describe("refuses", () => {
  it.each([
    ["a name of one letter", "name", "Á"],
    ["a name of one letter and spaces", "name", " Á "],
    ["a name of one letter that takes two code points to write", "name", "A\u0301"],
    ["a name of 121 letters", "name", "a".repeat(121)],
    ["a phone of 31 characters", "phone", "0".repeat(31)],
    ["half an e-mail address", "email", "anh@"],
    ["an e-mail address with a space in it", "email", "an h@example.vn"],
    ["a province code of one digit", "province_code", "8"],
    ["a province by its name", "province_code", "Tuyên Quang"],
    ["a commune code of four digits", "commune_code", "0769"],
    ["a commune code as a number", "commune_code", 769],
    ["a street of two letters", "street", "Ấp"],
    ["a street of spaces", "street", "     "],
    ["a street of 201 characters", "street", "a".repeat(201)],
    ["a note of 501 characters", "note", "a".repeat(501)],
    ["a note with a NUL byte", "note", "\u0000"],
  ] as const)("%s", (_, field, typed) => {
    const { error } = parse({ [field]: typed })
    expect(error?.issues.map(({ path }) => path)).toEqual([[field]])
  })

  it.each(["name", "phone", "province_code", "commune_code", "street"] as const)(
    "a form without %s",
    (field) => {
      const { error } = parse({ [field]: undefined })
      expect(error?.issues.map(({ path }) => path)).toEqual([[field]])
    }
  )
})
