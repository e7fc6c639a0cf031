import type { PlaceEntry } from "./place-entry.js"
import { placeKey, spelledPlaceKey } from "./place-key.js"
import type { FormerProvince, ProvinceRecord } from "./place-records.js"
import { changedParts } from "./province-lookup.js"
import { keysOfProvince } from "./province-names.js"

/**
 * What a search finds of a province: itself, and each part. A part of its own name (old Lào Cai in
 * today's) has no words, because a list would show the same name twice, and is found by its old code.
 */
export function provinceEntries(province: ProvinceRecord): PlaceEntry[] {
  const { code, name, full_name } = province
  const today = { code, name, fullName: full_name, provinceCode: code, provinceName: name }
  const itself: PlaceEntry = {
    place: { ...today, kind: "province" },
    spelled: spelledPlaceKey(name),
    keys: withUnitWords(keysOfProvince(name)),
    code,
    context: "",
  }
  const parts = changedParts(province)
    .flatMap(({ former }) => (former === null || isItself(former, province) ? [] : [former]))
    .map((former): PlaceEntry => ({
      place: {
        ...today,
        kind: "former-province",
        formerName: former.name,
        formerCode: former.code,
      },
      spelled: spelledPlaceKey(former.name),
      keys: former.name === name ? [] : withUnitWords(keysOfProvince(former.name)),
      code: former.code,
      context: former.name === name ? "" : placeKey(name),
    }))
  return [itself, ...parts]
}

function isItself(former: FormerProvince, { name, code }: ProvinceRecord): boolean {
  return former.name === name && former.code === code
}

/** With every word people put before it, whatever the unit is now: Đồng Nai was a "tỉnh" till 2026. */
function withUnitWords(keys: readonly string[]): string[] {
  return ["", "tinh ", "tp ", "thanh pho "].flatMap((word) => keys.map((key) => word + key))
}
