import type { PlaceEntry } from "./place-entry.js"
import { placeKey, spelledPlaceKey } from "./place-key.js"
import type { ProvinceRecord } from "./place-records.js"
import { changedParts } from "./province-lookup.js"
import { keysOfProvince } from "./province-names.js"

/**
 * What a search finds of a province: itself, and each part of another name. The part of its own name
 * (old Lào Cai in today's) is left out, because a list would show the same name twice.
 */
export function provinceEntries(province: ProvinceRecord): PlaceEntry[] {
  const { code, name, full_name } = province
  const today = { code, name, fullName: full_name, provinceCode: code, provinceName: name }
  const itself: PlaceEntry = {
    place: { ...today, kind: "province" },
    spelled: spelledPlaceKey(name),
    keys: withUnitWords(keysOfProvince(name)),
    context: "",
  }
  const parts = changedParts(province)
    .flatMap(({ former }) => (former === null || former.name === name ? [] : [former]))
    .map((former): PlaceEntry => ({
      place: {
        ...today,
        kind: "former-province",
        formerName: former.name,
        formerCode: former.code,
      },
      spelled: spelledPlaceKey(former.name),
      keys: withUnitWords(keysOfProvince(former.name)),
      context: placeKey(name),
    }))
  return [itself, ...parts]
}

/** With every word people put before it, whatever the unit is now: Đồng Nai was a "tỉnh" till 2026. */
function withUnitWords(keys: readonly string[]): string[] {
  return ["", "tinh ", "tp ", "thanh pho "].flatMap((word) => keys.map((key) => word + key))
}
