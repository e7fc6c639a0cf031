import { describe, expect, it } from "vitest"
import { checkDelivery } from "./check-delivery.server"

const COMMUNES = [{ code: "00769", name: "Mèo Vạc", type: "xã" }]
const RIGHT = {
  name: "Nguyễn Thị Hoa",
  phone: "0912.345.678",
  email: "",
  province_code: "08",
  commune_code: "00769",
  street: "Thôn Bản Lìm",
  note: "",
}

describe("the delivery form", () => {
  it("passes with a name, a Vietnamese phone and an address of two levels; e-mail and note may be empty", () => {
    const checked = checkDelivery(RIGHT, COMMUNES)
    expect(checked).toMatchObject({
      ok: true,
      delivery: { phone: "+84912345678", commune: { name: "Mèo Vạc" } },
    })
  })

  it.each([
    ["name", { name: "H" }],
    ["phone", { phone: "12345" }],
    ["phone", { phone: "" }],
    ["email", { email: "hoa@" }],
    ["province_code", { province_code: "" }],
    ["commune_code", { commune_code: "" }],
    ["commune_code", { commune_code: "99999" }],
    ["street", { street: " a " }],
    ["note", { note: "x".repeat(501) }],
    ["name", { name: "Hoa\u0000" }],
  ])("names the field %s for %j", (field, change) => {
    const checked = checkDelivery({ ...RIGHT, ...change }, COMMUNES)
    expect(checked.ok ? [] : checked.wrong).toEqual([field])
  })

  it("names every wrong field of an empty form once", () => {
    const empty = {
      name: "",
      phone: "",
      email: "",
      province_code: "",
      commune_code: "",
      street: "",
      note: "",
    }
    const checked = checkDelivery(empty, [])
    expect(checked.ok ? [] : checked.wrong.toSorted()).toEqual([
      "commune_code",
      "name",
      "phone",
      "province_code",
      "street",
    ])
  })
})
