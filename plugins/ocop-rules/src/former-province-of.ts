import type { FormerCommuneRecord, FormerProvince, ProvinceRecord } from "./place-records.js"
import { changedParts } from "./province-lookup.js"

/**
 * Finds the former province of a commune of today: the one in which all lay that it is known to have taken over
 * (SPEC O22). Null where the province did not change, where nothing is known of the commune, and where its parts lay in
 * several.
 */
export function createFormerProvinceOf(
  provinces: readonly ProvinceRecord[],
  formerCommunes: readonly FormerCommuneRecord[]
): (communeCode: string) => FormerProvince | null {
  const parts = new Map(
    provinces.flatMap(changedParts).flatMap(({ former }) => (former ? [[former.code, former]] : []))
  )
  const codes = new Map<string, Set<string>>()
  for (const { commune_code, former_province_code } of formerCommunes) {
    codes.set(commune_code, (codes.get(commune_code) ?? new Set()).add(former_province_code))
  }
  return (communeCode) => {
    const [only, another] = codes.get(communeCode) ?? []
    return only === undefined || another !== undefined ? null : (parts.get(only) ?? null)
  }
}
