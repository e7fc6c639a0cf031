import { theMarket } from "./the-market"

export interface PlaceCodes {
  province_code: string
  former_province_code: string | null
  commune_code: string | null
}

/**
 * The codes of a place in prose: "Mèo Vạc, Hà Giang" (a commune, and its province of today or before),
 * "Mèo Vạc", or a province alone.
 *
 * @throws Error when no such place is known
 */
export function placeOf(prose: string): PlaceCodes {
  const gazetteer = theMarket().container.resolve("origin").gazetteer()
  const [found] = gazetteer.findPlaces(prose.replace(",", " "), 1)
  if (!found) {
    throw new Error(`No place is called "${prose}"`)
  }
  const province = gazetteer.resolveProvince(prose.split(", ").at(-1) ?? prose)
  return {
    province_code: found.provinceCode,
    former_province_code: province?.former?.code ?? null,
    commune_code: found.kind.endsWith("commune") ? found.code : null,
  }
}
