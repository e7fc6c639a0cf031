import { expect, it } from "vitest"
import { places } from "../fixtures/places.js"
import { createGazetteer } from "./gazetteer.js"

const { provinces, communes, formerCommunes = [] } = places
const { formerProvinceOf } = createGazetteer(places)

it.each([
  ["00715", "Hà Giang"],
  ["02269", "Hà Giang"],
  // 82 was Tiền Giang and is Đồng Tháp; 87 was Đồng Tháp.
  ["28261", "Tiền Giang"],
  ["29938", "Đồng Tháp"],
] as const)("[O22] commune %s lay in %s", (code, name) => {
  expect(formerProvinceOf(code)?.name).toBe(name)
})

it.each([
  ["a commune that nothing is known of", "30157"],
  ["a commune of a province that did not change", "03214"],
  ["a code that no commune has", "99999"],
] as const)("[O22] %s has no former province", (_, code) => {
  expect(formerProvinceOf(code)).toBeNull()
})

it("[O22] a commune made of parts of two former provinces has none", () => {
  const across = {
    name: "Thượng Lâm",
    district: "Huyện Lâm Bình",
    former_province_code: "08",
    commune_code: "00715",
  }
  const gazetteer = createGazetteer({
    provinces,
    communes,
    formerCommunes: [...formerCommunes, across],
  })
  expect(gazetteer.formerProvinceOf("00715")).toBeNull()
  expect(gazetteer.formerProvinceOf("00691")?.code).toBe("02")
})

it("[O22] known communes of a province that did not change give none either", () => {
  const known = {
    name: "Xa Dung",
    district: "Huyện Điện Biên Đông",
    former_province_code: "11",
    commune_code: "03214",
  }
  const gazetteer = createGazetteer({ provinces, communes, formerCommunes: [known] })
  expect(gazetteer.formerProvinceOf("03214")).toBeNull()
})
