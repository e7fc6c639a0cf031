import { describe, expect, it } from "vitest"
import { medusaName, personName } from "./person-name"

describe("a Vietnamese name in Medusa's two fields", () => {
  it.each([
    ["Nguyễn Thị Minh Khai", "Nguyễn Thị Minh", "Khai"],
    ["  Vừ   Mí Pó ", "Vừ Mí", "Pó"],
    ["Hoa", "", "Hoa"],
  ])("splits %j before the given name", (name, last_name, first_name) => {
    expect(medusaName(name)).toEqual({ first_name, last_name })
  })

  it.each(["Nguyễn Thị Minh Khai", "Hoa", "Lê Gia"])("gives %j back", (name) => {
    expect(personName(medusaName(name))).toBe(name)
  })

  it("composes decomposed letters", () => {
    expect(medusaName("Trần Hòa".normalize("NFD"))).toEqual({
      last_name: "Trần",
      first_name: "Hòa",
    })
  })

  it("is empty for nothing", () => {
    expect(personName({ first_name: null })).toBe("")
  })
})
