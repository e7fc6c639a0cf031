import { createGazetteer, type Gazetteer, type ProvinceRecord } from "@ocop/rules"
import communes from "./data/communes.json"
import formerCommunes from "./data/former-communes.json"
import provinces from "./data/provinces.json"

/** Today's province-level units. */
export const provinceTable: readonly ProvinceRecord[] = provinces

let gazetteer: Gazetteer | undefined

/** Builds the look-ups from the place tables of `data/` (sources in its README), once. */
export function loadGazetteer(): Gazetteer {
  gazetteer ??= createGazetteer({
    provinces,
    communes,
    formerCommunes: (formerCommunes as [string, string, string, string][]).map(
      ([name, district, former_province_code, commune_code]) => ({
        name,
        district,
        former_province_code,
        commune_code,
      })
    ),
  })
  return gazetteer
}
