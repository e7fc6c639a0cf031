import { districtKey } from "./commune-names.js"
import { placeKey, spelledPlaceKey } from "./place-key.js"
import type { CommuneRecord, FormerCommuneRecord } from "./place-records.js"

/** A name that leads to a commune of today: its own, or that of a commune it took over. */
export interface CommuneName {
  readonly commune: CommuneRecord
  readonly name: string
  readonly spelled: string
  readonly folded: string
  /** What is known of a former commune; null for a name of today. */
  readonly former: FormerPlace | null
}

export interface FormerPlace {
  readonly district: string
  readonly districtKey: string
  readonly provinceCode: string
}

/** Every name, folded once, and the same by today's province. */
export interface CommuneNameIndex {
  readonly all: readonly CommuneName[]
  today(provinceCode: string): readonly CommuneName[]
  former(provinceCode: string): readonly CommuneName[]
}

/** @throws RangeError when a former commune leads to a code that is not in the list of today */
export function createCommuneNameIndex(
  communes: readonly CommuneRecord[],
  formerCommunes: readonly FormerCommuneRecord[]
): CommuneNameIndex {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]))
  const today = communes.map((commune) => nameOf(commune, commune.name, null))
  const former = formerCommunes.map(({ name, district, former_province_code, commune_code }) => {
    const commune = byCode.get(commune_code)
    if (!commune) {
      throw new RangeError(
        `Former commune ${name}, ${district} leads to ${commune_code}, which is no commune of today`
      )
    }
    const known = {
      district,
      districtKey: districtKey(district),
      provinceCode: former_province_code,
    }
    return nameOf(commune, name, known)
  })
  const todayOf = groupByProvince(today)
  const formerOf = groupByProvince(former)
  return {
    all: [...today, ...former],
    today: (provinceCode) => todayOf.get(provinceCode) ?? [],
    former: (provinceCode) => formerOf.get(provinceCode) ?? [],
  }
}

function nameOf(commune: CommuneRecord, name: string, former: FormerPlace | null): CommuneName {
  return { commune, name, spelled: spelledPlaceKey(name), folded: placeKey(name), former }
}

function groupByProvince(names: readonly CommuneName[]): Map<string, CommuneName[]> {
  const groups = new Map<string, CommuneName[]>()
  for (const name of names) {
    const group = groups.get(name.commune.province_code)
    if (group) group.push(name)
    else groups.set(name.commune.province_code, [name])
  }
  return groups
}
