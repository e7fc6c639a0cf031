import type { Origin } from "@ocop/contract"
import type { Gazetteer } from "@ocop/rules"

/** An origin as the module keeps it. */
export interface OriginRow {
  certified_as: string
  former_province_code: string | null
  province_code: string
  commune_code: string | null
  raw_material_area: string | null
}

/**
 * A place under both names. The former province is named only when it is not simply today's under the
 * same name: "Lào Cai (trước 7/2025: Yên Bái)", never "Lào Cai (trước 7/2025: Lào Cai)".
 */
export function presentOrigin(row: OriginRow, places: Gazetteer): Origin {
  const province = places.province(row.province_code)
  const former = province?.merged_from.find(({ code }) => code === row.former_province_code)
  return {
    certified_as: row.certified_as,
    commune: (row.commune_code && places.commune(row.commune_code)?.name) || null,
    commune_code: row.commune_code,
    province: province?.name ?? "",
    province_code: row.province_code,
    former_province: former && former.name !== province?.name ? former.name : null,
    raw_material_area: row.raw_material_area,
  }
}
