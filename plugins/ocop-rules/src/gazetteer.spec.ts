import { expect, it } from "vitest"
import { places } from "../fixtures/places.js"
import { createGazetteer } from "./gazetteer.js"

it("[O1] answers by today's codes", () => {
  const gazetteer = createGazetteer(places)
  expect(gazetteer.province("08")?.full_name).toBe("Tỉnh Tuyên Quang")
  expect(gazetteer.provinceBySlug("ha-giang")?.former?.name).toBe("Hà Giang")
  expect(gazetteer.resolveProvince("Hà Giang")?.today.code).toBe("08")
  expect(gazetteer.commune("00715")?.name).toBe("Mèo Vạc")
  expect(gazetteer.communesOf("31").map(({ name }) => name)).toEqual(["Cẩm Giang", "Cẩm Giàng"])
})

it("[O18] a commune in an unknown province stops the start", () => {
  const stray = { code: "00001", name: "Lạc", type: "xã", province_code: "02" }
  expect(() => createGazetteer({ ...places, communes: [stray] })).toThrow(/00001 Lạc.*02/)
})

it("[O18] a former commune that leads nowhere stops the start", () => {
  const stray = {
    name: "Lạc",
    district: "Huyện X",
    former_province_code: "02",
    commune_code: "99999",
  }
  expect(() => createGazetteer({ ...places, formerCommunes: [stray] })).toThrow(RangeError)
})

it("[O14] is quick over a country of communes", () => {
  const { provinces } = places
  const communes = Array.from({ length: 3_321 }, (_, index) => ({
    code: String(index).padStart(5, "0"),
    name: `Tân ${"ABCDEFGHIK"[index % 10]} ${index}`,
    type: "xã",
    province_code: provinces[index % provinces.length]?.code ?? "",
  }))
  const formerCommunes = Array.from({ length: 11_000 }, (_, index) => ({
    name: `Phú ${"ABCDEFGHIK"[index % 10]} ${index}`,
    district: `Huyện ${index % 700}`,
    former_province_code: "02",
    commune_code: String(index % 3_321).padStart(5, "0"),
  }))
  const { findPlaces } = createGazetteer({ provinces, communes, formerCommunes })
  const started = performance.now()
  for (let times = 0; times < 20; times++) findPlaces("tan b", 10)
  expect((performance.now() - started) / 20).toBeLessThan(50)
})
