import type { CommuneName } from "./commune-name-index.js"
import type { PlaceEntry } from "./place-entry.js"
import { placeKey, spelledPlaceKey } from "./place-key.js"
import type { ProvinceRecord } from "./place-records.js"

/**
 * What a search finds of communes: each by its name of today and by old names that differ from it.
 * Today's names are narrowed by the province and all its parts, since which part a commune lay in is
 * not always known; old ones by their district and own province.
 */
export function communeEntries(
  names: readonly CommuneName[],
  provinces: readonly ProvinceRecord[]
): PlaceEntry[] {
  const provinceOf = new Map(provinces.map((province) => [province.code, province]))
  const parts = provinces.flatMap(({ merged_from }) => merged_from)
  const partKey = new Map(parts.map(({ code, name }) => [code, placeKey(name)]))
  const contextOf = new Map(provinces.map((province) => [province.code, contextOfToday(province)]))
  return names.flatMap((name): PlaceEntry[] => {
    const province = provinceOf.get(name.commune.province_code)
    if (!province) return []
    const entry = entryOfToday(name, province, contextOf.get(province.code) ?? "")
    const { former } = name
    if (former === null) return [entry]
    if (name.spelled === spelledPlaceKey(name.commune.name)) return []
    const { district, districtKey, provinceCode } = former
    const place = {
      ...entry.place,
      kind: "former-commune" as const,
      formerName: name.name,
      formerDistrict: district,
    }
    const context = `xa phuong thi tran ${districtKey} ${partKey.get(provinceCode) ?? ""} ${placeKey(province.name)}`
    return [{ ...entry, place, keys: [name.folded], context }]
  })
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
    context,
  }
}

function contextOfToday({ full_name, merged_from }: ProvinceRecord): string {
  return placeKey([full_name, ...merged_from.map(({ name }) => name)].join(" "))
}
