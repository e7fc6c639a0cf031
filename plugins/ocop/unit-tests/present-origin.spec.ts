import { describe, expect, it } from "vitest"
import { loadGazetteer } from "../src/modules/origin/place-tables"
import { presentOrigin, type OriginRow } from "../src/workflows/sale/present-origin"

const places = loadGazetteer()

const origin = (row: Partial<OriginRow>): OriginRow => ({
  certified_as: "as the certificate has it",
  former_province_code: null,
  province_code: "08",
  commune_code: null,
  raw_material_area: null,
  ...row,
})

describe("the former province", () => {
  it.each([
    ["is named when it was merged into another", "08", "02", "Tuyên Quang", "Hà Giang"],
    ["is not named when it kept its name", "08", "08", "Tuyên Quang", null],
    [
      "goes by the name and not the code: Yên Bái gave Lào Cai its code",
      "15",
      "15",
      "Lào Cai",
      "Yên Bái",
    ],
    ["is not named for a province that did not change", "11", "11", "Điện Biên", null],
    ["is not named when the certificate names today's unit", "08", null, "Tuyên Quang", null],
    ["is not named when it never was a part of this one", "11", "02", "Điện Biên", null],
  ])("%s", (_, province_code, former_province_code, province, former_province) => {
    expect(presentOrigin(origin({ province_code, former_province_code }), places)).toMatchObject({
      province,
      former_province,
    })
  })
})

describe("the commune", () => {
  it.each([
    ["has today's name", "00769", "Mèo Vạc"],
    ["is left out when only the province is known", null, null],
    ["is left out when its code is unknown", "99999", null],
  ])("%s", (_, commune_code, commune) => {
    expect(presentOrigin(origin({ commune_code }), places).commune).toBe(commune)
  })
})

it("keeps the certificate's own words, and an unknown province has no name", () => {
  const row = origin({ province_code: "99", certified_as: "bản Lũng Pù" })
  expect(presentOrigin(row, places)).toMatchObject({
    certified_as: "bản Lũng Pù",
    province: "",
    province_code: "99",
  })
})
