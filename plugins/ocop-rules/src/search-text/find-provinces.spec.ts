import { describe, expect, it } from "vitest"
import { places as data } from "../../fixtures/places.js"
import { createGazetteer } from "../gazetteer.js"
import { findProvinces } from "./find-provinces.js"

const places = createGazetteer(data)
const named = (text: string) =>
  findProvinces(text, places).map(({ province, former_province }) =>
    former_province === null ? province : `${former_province} → ${province}`
  )

describe("provinces that a text names", () => {
  it.each([
    ["hà giang", "Hà Giang → Tuyên Quang"],
    ["ha giang cu", "Hà Giang → Tuyên Quang"],
    ["tỉnh hà giang", "Hà Giang → Tuyên Quang"],
    ["tuyen qu", "Tuyên Quang"],
    ["tp hcm", "Hồ Chí Minh"],
    ["tphcm", "Hồ Chí Minh"],
    ["sài gòn", "Hồ Chí Minh"],
    ["thành phố hồ chí minh", "Hồ Chí Minh"],
    ["dak lak", "Đắk Lắk"],
    ["đắc lắc", "Đắk Lắk"],
    ["daklak", "Đắk Lắk"],
    ["ba ria vung tau", "Bà Rịa - Vũng Tàu → Hồ Chí Minh"],
    ["lào cai", "Lào Cai"],
  ])("[Q20] «%s» is %s", (text, province) => {
    expect(named(text)[0]).toBe(province)
  })

  it("[Q20] tells every province once", () => {
    expect(named("ha")).toEqual(
      expect.arrayContaining(["Hà Nội", "Hà Tĩnh", "Hà Giang → Tuyên Quang"])
    )
    for (const text of ["ha", "h", "lào cai", "bac", "quang"]) {
      expect(new Set(named(text)).size).toBe(named(text).length)
    }
  })

  it.each(["30", "", "h", "mật ong", "mật ong hà giang"])("[Q20] «%s» names none", (text) => {
    expect(named(text)).toEqual([])
  })
})
