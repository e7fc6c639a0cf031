import type { ProvinceRecord } from "../place-records.js"
import { keysOfProvince } from "../province-names.js"
import { placeKey } from "../place-key.js"

/** Where something is from, as far as it is known. */
export interface OriginNames {
  readonly province: Pick<ProvinceRecord, "name" | "full_name">
  /** Null when it is named as today. */
  readonly former_province: string | null
  /** As certified: «xã Lũng Phìn, huyện Mèo Vạc, tỉnh Hà Giang». */
  readonly certified_as: string
}

const UNIT = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|tp\.?)\s+/iu

/**
 * What else shoppers call the place that something is from, for the search index: «tỉnh Hà Giang cũ»,
 * "tphcm", "sài gòn", "daklak", and the old commune and district it was certified in, with the word for
 * the unit and without. Not the names of today's and of the former province themselves.
 */
export function otherPlaceNames({
  province,
  former_province,
  certified_as,
}: OriginNames): string[] {
  const parts = certified_as
    .normalize("NFC")
    .split(/[,;]/)
    .map((part) => part.replace(/\s+/g, " ").trim())
  const names = [
    ...spellings(province.name),
    province.full_name,
    ...(former_province === null
      ? []
      : [...spellings(former_province), `Tỉnh ${former_province} cũ`]),
    ...parts.flatMap((part) => [part, part.replace(UNIT, "")]),
  ]
  const known = new Set(["", placeKey(province.name), placeKey(former_province ?? "")])
  return names.filter((name) => {
    const key = placeKey(name)
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

const CITY_WORDS: Readonly<Record<string, readonly string[]>> = {
  "ho chi minh": ["Sài Gòn", "TP HCM"],
}

/** Other spellings of a province's name, run together ("daklak") among them. */
function spellings(name: string): readonly string[] {
  return [...(CITY_WORDS[placeKey(name)] ?? []), ...keysOfProvince(name)]
}
