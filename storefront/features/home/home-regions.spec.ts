import { expect, it } from "vitest"
import { PROVINCES } from "~/tests/fake-backend/provinces"
import { homeRegions } from "./home-regions"

it("puts every province into its region, by alphabet, with its former names and its count", () => {
  const regions = homeRegions(PROVINCES, { "08": 4 })
  expect(regions.flatMap(({ provinces }) => provinces)).toHaveLength(PROVINCES.length)
  const north = regions.find(({ name }) => name === "Trung du và miền núi phía Bắc")
  expect(north?.provinces.map(({ name }) => name)).toEqual([
    "Lào Cai",
    "Thái Nguyên",
    "Tuyên Quang",
  ])
  expect(north?.provinces[2]).toMatchObject({ former: ["Hà Giang"], count: 4 })
})
