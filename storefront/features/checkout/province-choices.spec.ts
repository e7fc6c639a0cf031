import { expect, it } from "vitest"
import { provinceChoices } from "./province-choices"

const province = (name: string, ...former: string[]) => ({
  code: "01",
  name,
  slug: "",
  full_name: name,
  region: "",
  commune_count: 1,
  former: former.map((formerName) => ({ code: "01", name: formerName, slug: "" })),
})

it("sorts as Vietnamese does, Đ after D", () => {
  const sorted = provinceChoices(
    ["Vĩnh Long", "Đà Nẵng", "Điện Biên", "Cà Mau", "An Giang"].map((name) => province(name))
  )
  expect(sorted.map(({ name }) => name)).toEqual([
    "An Giang",
    "Cà Mau",
    "Đà Nẵng",
    "Điện Biên",
    "Vĩnh Long",
  ])
})

it("names the provinces that became part of it, and not its own name again", () => {
  expect(provinceChoices([province("Tuyên Quang", "Hà Giang", "Tuyên Quang")])[0]?.former).toEqual([
    "Hà Giang",
  ])
})
