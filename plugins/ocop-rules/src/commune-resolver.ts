import type { CommuneName, CommuneNameIndex } from "./commune-name-index.js"
import { communeKeys, districtKey } from "./commune-names.js"
import type { CommuneRecord } from "./place-records.js"
import type { ProvinceLookup } from "./province-lookup.js"

/** A commune as someone wrote it. `province` is a name or code, of today or of before July 2025. */
export interface WrittenCommune {
  readonly name: string
  readonly district?: string | null
  readonly province: string
}

/**
 * Finds the commune of today. Names as spelled are tried before folded ones, and today's before old
 * ones, but for one case: a district that is known proves the address old, so its communes come
 * first. The first step that finds anything decides; when it finds two, the answer is null and a
 * person decides.
 */
export function resolveCommune(
  { name, district, province }: WrittenCommune,
  provinces: ProvinceLookup,
  names: CommuneNameIndex
): CommuneRecord | null {
  const place = provinces.resolve(province)
  if (!place) return null
  const part = place.former?.name === place.today.name ? null : place.former
  const former = names.former(place.today.code)
  const ofPart = part ? former.filter((one) => one.former?.provinceCode === part.code) : former
  const elsewhere = communesOutside(ofPart, former)
  const today = names.today(place.today.code).filter(({ commune }) => !elsewhere.has(commune.code))
  const wanted = district ? districtKey(district) : null
  const ofDistrict = wanted ? ofPart.filter((one) => one.former?.districtKey === wanted) : []
  const sources = ofDistrict.length > 0 ? [ofDistrict, today] : [today, ofPart]

  const keys = communeKeys(name)
  const steps = [
    ...sources.flatMap((source) => keys.spelled.map((key) => withKey(source, "spelled", key))),
    ...sources.flatMap((source) => keys.folded.map((key) => withKey(source, "folded", key))),
  ]
  const found = steps.find((communes) => communes.size > 0)
  return found?.size === 1 ? ([...found][0] ?? null) : null
}

function withKey(
  names: readonly CommuneName[],
  field: "spelled" | "folded",
  key: string
): Set<CommuneRecord> {
  return new Set(names.filter((name) => name[field] === key).map(({ commune }) => commune))
}

/** Communes that took over nothing of the part, by the rows known; none when no row is known. */
function communesOutside(
  ofPart: readonly CommuneName[],
  former: readonly CommuneName[]
): Set<string> {
  const inside = new Set(ofPart.map(({ commune }) => commune.code))
  return new Set(former.map(({ commune }) => commune.code).filter((code) => !inside.has(code)))
}
