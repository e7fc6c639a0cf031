import type { CommuneName } from "./commune-name-index.js"
import type { PlaceEntry } from "./place-entry.js"
import { placeKey, spelledPlaceKey } from "./place-key.js"
import type { ProvinceRecord } from "./place-records.js"

/** Words of an old address that say what kind of unit follows: "Nga Tân, huyện Nga Sơn". */
const UNIT_WORDS = "xa phuong thi tran huyen quan thanh pho tp tx tinh"

/**
 * What a search finds of communes: each by its name of today and by old names that differ from it.
 * Today's names are narrowed by the province and all its parts, since which part a commune lay in is
 * not always known, and by the district of a former commune of the same name; old ones by their
 * district and own province.
 */
export function communeEntries(
  names: readonly CommuneName[],
  provinces: readonly ProvinceRecord[]
): PlaceEntry[] {
  const provinceOf = new Map(provinces.map((province) => [province.code, province]))
  const parts = provinces.flatMap(({ merged_from }) => merged_from)
  const partKey = new Map(parts.map(({ code, name }) => [code, placeKey(name)]))
  const contextOf = new Map(provinces.map((province) => [province.code, contextOfToday(province)]))
  const districtsOf = districtsOfKeptNames(names)
  return names.flatMap((name): PlaceEntry[] => {
    const province = provinceOf.get(name.commune.province_code)
    if (!province) return []
    const { former } = name
    const districts = districtsOf.get(name.commune.code) ?? ""
    const context = `${contextOf.get(province.code) ?? ""} ${districts}`
    const entry = entryOfToday(name, province, context)
    if (former === null) return [entry]
    if (keptName(name)) return []
    const { district, districtKey, provinceCode } = former
    const place = {
      ...entry.place,
      kind: "former-commune" as const,
      formerName: name.name,
      formerDistrict: district,
    }
    const part = partKey.get(provinceCode) ?? ""
    const around = `${UNIT_WORDS} ${districtKey} ${part} ${placeKey(province.name)}`
    return [{ ...entry, place, keys: [name.folded], code: null, context: around }]
  })
}

function keptName({ spelled, commune }: CommuneName): boolean {
  return spelled === spelledPlaceKey(commune.name)
}

/** Districts of the former communes that gave a commune of today its name, by its code. */
function districtsOfKeptNames(names: readonly CommuneName[]): ReadonlyMap<string, string> {
  const districts = new Map<string, string>()
  for (const name of names) {
    if (name.former !== null && keptName(name)) {
      const known = districts.get(name.commune.code) ?? ""
      districts.set(name.commune.code, `${known} ${name.former.districtKey}`.trim())
    }
  }
  return districts
}

function entryOfToday(name: CommuneName, province: ProvinceRecord, context: string): PlaceEntry {
  const { code, type } = name.commune
  const fullName = `${type.charAt(0).toUpperCase()}${type.slice(1)} ${name.commune.name}`
  return {
    place: {
      kind: "commune",
      code,
      name: name.commune.name,
      fullName,
      provinceCode: province.code,
      provinceName: province.name,
    },
    spelled: name.spelled,
    keys: [name.folded, `${placeKey(type)} ${name.folded}`],
    code,
    context,
  }
}

function contextOfToday({ full_name, merged_from }: ProvinceRecord): string {
  const parts = placeKey([full_name, ...merged_from.map(({ name }) => name)].join(" "))
  return `${UNIT_WORDS} ${parts}`
}
