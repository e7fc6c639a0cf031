import type { IsoDay } from "./day.js"

/** A province-level unit of before July 2025, when there were 63; part of one of today's 34. */
export interface FormerProvince {
  readonly code: string
  readonly name: string
  readonly ascii: string
  readonly slug: string
}

/** When a unit became a city, or a city a province, by which resolution. */
export interface ProvinceTypeChange {
  readonly before: string
  readonly type: string
  /** Null: it is in force, and no source says since when. */
  readonly effective_from: IsoDay | null
  readonly decision: string
}

/**
 * A province-level unit of today, as in provinces.json. `code` reuses the code of one of its parts,
 * not always of the part of that name: 15 was Yên Bái and is now Lào Cai. `type` ("tỉnh", "thành
 * phố") changes while the unit stays.
 */
export interface ProvinceRecord {
  readonly code: string
  readonly name: string
  readonly ascii: string
  readonly slug: string
  readonly type: string
  readonly region: string
  readonly full_name: string
  readonly commune_count: number
  /** Oldest first; the last one led to `type`. */
  readonly type_changes: readonly ProvinceTypeChange[]
  /** Since when it stands for its parts or under this name; null for a unit that did not change. */
  readonly effective_from: IsoDay | null
  /** A unit that did not change has itself as its only part. */
  readonly merged_from: readonly FormerProvince[]
}

/** A commune, ward or special zone of today, as in communes.csv. Names repeat: key on the code. */
export interface CommuneRecord {
  readonly code: string
  readonly name: string
  /** "xã", "phường" or "đặc khu". */
  readonly type: string
  readonly province_code: string
}

/** A commune of before July 2025 and the one of today that took it over; several rows if divided. */
export interface FormerCommuneRecord {
  readonly name: string
  readonly district: string
  readonly former_province_code: string
  readonly commune_code: string
}

/** What a gazetteer is made of. Without `formerCommunes`, old commune names are not known. */
export interface GazetteerData {
  readonly provinces: readonly ProvinceRecord[]
  readonly communes: readonly CommuneRecord[]
  readonly formerCommunes?: readonly FormerCommuneRecord[]
}
