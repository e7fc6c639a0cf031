import { CITY_WORD, COMMUNE_WORD, DISTRICT_WORD, PROVINCE_WORD } from "./place-words.js"
import { wordingKey } from "./wording.js"

/** What an address names, as written and with its words («xã», «huyện»), "" where it names none. */
export interface AddressParts {
  readonly commune: string
  readonly district: string
  readonly province: string
  /** True when «tỉnh» stands before the province, so it cannot be a district or a village. */
  readonly provinceSaid: boolean
}

const COUNTRY = /^(?:viet nam|vn)$/

/**
 * Takes an address apart from its end: province, district, commune, each by its word or, without words,
 * by its place. What stands before (village, street) is left. Only the province is known to exist. A
 * name alone before the province was a district's as often as a commune's, and many communes of today
 * are called as a district was: it is nothing, unless there were no districts any more.
 *
 * @param isProvince whether a text is the name of a province, of today or before
 */
export function addressParts(
  address: string,
  isProvince: (text: string) => boolean,
  districtsEnded: boolean
): AddressParts {
  const segments = split(address, isProvince)
  const last = segments[segments.length - 1] ?? ""
  const provinceSaid = PROVINCE_WORD.test(last)
  const province = provinceSaid || isProvince(last) ? last : ""
  const before = province === "" ? segments : segments.slice(0, -1)
  const communes = before.filter((one) => COMMUNE_WORD.test(one))
  const districts = before.filter((one) => DISTRICT_WORD.test(one) || CITY_WORD.test(one))
  const bare = before.filter((one) => !communes.includes(one) && !districts.includes(one))

  const commune = communes.pop() ?? ""
  const district = districts.pop() ?? (CITY_WORD.test(province) ? province : "")
  if (commune !== "") return { commune, district: district || lastOf(bare), province, provinceSaid }
  if (district !== "" || districtsEnded) {
    return { commune: lastOf(bare), district, province, provinceSaid }
  }
  return bare.length < 2
    ? { commune: "", district: "", province, provinceSaid }
    : { commune: bare[bare.length - 2] ?? "", district: lastOf(bare), province, provinceSaid }
}

function lastOf(segments: readonly string[]): string {
  return segments[segments.length - 1] ?? ""
}

/** By commas, or by dashes where there are none: «Bà Rịa - Vũng Tàu» keeps its own. */
function split(address: string, isProvince: (text: string) => boolean): string[] {
  const text = address.replace(/\([^)]*\)?/g, " ")
  const commas = text.split(/[,;]/)
  const parts = commas.length > 1 ? commas : text.split(/\s[-–—]\s/)
  const segments = parts
    .map((part) => part.replace(/[\s.]+$/u, "").trim())
    .filter((part) => /\p{L}/u.test(part) && !COUNTRY.test(wordingKey(part)))
  const lastTwo = segments.slice(-2).join(" - ")
  const joined = commas.length === 1 && segments.length > 1 && isProvince(lastTwo)
  return joined ? [...segments.slice(0, -2), lastTwo] : segments
}
