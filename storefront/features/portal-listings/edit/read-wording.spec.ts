import { describe, expect, it } from "vitest"
import { emptyWording } from "../wording-in-hand"
import { readWording } from "./read-wording.server"

const TEA = {
  ...emptyWording(),
  title: "Chè Shan tuyết Lũng Phìn",
  group_code: "I",
  subgroup_code: "I.5.a",
  story: "Chuyện cũ",
  label: { ingredients: "Búp chè", usage: "Pha nước sôi" },
}
const WINE = {
  ...TEA,
  group_code: "II",
  subgroup_code: "II.1",
  label: { alcohol_percent: 29.5 },
}

describe("a step of the form", () => {
  it("changes its own fields and no others", () => {
    const { wording } = readWording(TEA, { story: " Chuyện mới ", description: "" })
    expect(wording).toEqual({ ...TEA, story: "Chuyện mới", description: null })
  })

  it("takes the group from the kind of goods", () => {
    const { wording } = readWording(TEA, { subgroup_code: "IV.2" })
    expect(wording).toMatchObject({ group_code: "IV", subgroup_code: "IV.2" })
  })

  it("writes composed letters", () => {
    const { wording } = readWording(TEA, { title: "Chè Hà Giang".normalize("NFD") })
    expect(wording?.title).toBe("Chè Hà Giang")
  })

  it("takes the certificate away when none is chosen", () => {
    const { wording } = readWording(
      { ...TEA, certified_product_id: "cprod_1" },
      { certified_product_id: "" }
    )
    expect(wording?.certified_product_id).toBeNull()
  })
})

describe("a label", () => {
  it("keeps what its form does not show", () => {
    const { wording } = readWording(TEA, { ingredients: "Búp chè Shan", storage: "" })
    expect(wording?.label).toEqual({ ingredients: "Búp chè Shan", usage: "Pha nước sôi" })
  })

  it.each([
    ["29,5", 29.5],
    ["29.5%", 29.5],
    ["40°", 40],
    ["", undefined],
  ])("reads a strength of %j as %s", (typed, percent) => {
    expect(readWording(WINE, { alcohol_percent: typed }).wording?.label.alcohol_percent).toBe(
      percent
    )
  })

  it("of what is no spirit has no strength, so that nobody is asked for their age", () => {
    const { wording } = readWording(WINE, { subgroup_code: "I.5.a" })
    expect(wording?.label.alcohol_percent).toBeUndefined()
  })
})

it.each([
  [{ title: "  " }, "title"],
  [{ title: "x".repeat(151) }, "title"],
  [{ subgroup_code: "" }, "subgroup_code"],
  [{ subgroup_code: "I.9" }, "subgroup_code"],
  [{ story: "x".repeat(5_001) }, "story"],
  [{ ingredients: "x".repeat(1_001) }, "ingredients"],
  [{ ingredients: "\u0000" }, "ingredients"],
  [{ alcohol_percent: "101" }, "alcohol_percent"],
  [{ alcohol_percent: "mạnh" }, "alcohol_percent"],
])("names the field of %j", (typed, field) => {
  expect(readWording(WINE, typed as Record<string, string>)).toEqual({
    wording: null,
    wrong: [field],
  })
})
