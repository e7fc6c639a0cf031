import type { Gazetteer } from "../gazetteer.js"

/** A province of today, or a former one that is a part of it now. */
export interface FoundProvince {
  readonly province_code: string
  /** Today's name. */
  readonly province: string
  /** The former one that was meant; null when today's is, or when they are named alike. */
  readonly former_province: string | null
}

/** As many places as hold every province that a text can mean. */
const PLACES_LOOKED_AT = 100

/**
 * The provinces of today and of before July 2025 that a text names or begins to name, best first. Codes
 * mean nothing here: whoever types "30" wants no province.
 */
export function findProvinces(text: string, places: Gazetteer): FoundProvince[] {
  if (!/\p{L}/u.test(text)) return []
  const whole = places.resolveProvince(text)
  const found = [
    ...(whole ? [foundProvince(whole.today.code, whole.today.name, whole.former?.name)] : []),
    ...places
      .findPlaces(text, PLACES_LOOKED_AT)
      .filter(({ kind }) => kind === "province" || kind === "former-province")
      .map(({ code, name, formerName }) => foundProvince(code, name, formerName)),
  ]
  const keys = found.map(
    ({ province_code, former_province }) => `${province_code} ${former_province}`
  )
  return found.filter((_, index) => keys.indexOf(keys[index] ?? "") === index)
}

function foundProvince(code: string, name: string, former: string | undefined): FoundProvince {
  const renamed = former !== undefined && former !== name
  return { province_code: code, province: name, former_province: renamed ? former : null }
}
