import type { Producer, ProducerKind } from "@ocop/contract"
import type { Gazetteer } from "@ocop/rules"

/** What a producer's public page reads. */
export const PRODUCER_FIELDS = [
  "id",
  "handle",
  "name",
  "kind",
  "representative",
  "place",
  "commune_code",
  "province_code",
  "former_province_code",
  "story",
]

export interface ProducerRow {
  id: string
  handle: string
  name: string
  kind: ProducerKind
  representative: string | null
  place: string
  commune_code: string | null
  province_code: string
  former_province_code: string | null
  story: string | null
}

/** A producer as shoppers see it. */
export function presentProducer(
  row: ProducerRow,
  listingCount: number,
  places: Gazetteer
): Producer {
  const province = places.province(row.province_code)
  const former = province?.merged_from.find(({ code }) => code === row.former_province_code)
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    kind: row.kind,
    province: province?.name ?? "",
    province_code: row.province_code,
    representative: row.representative,
    place: row.place,
    commune: (row.commune_code && places.commune(row.commune_code)?.name) || null,
    former_province: former && former.name !== province?.name ? former.name : null,
    story: row.story,
    listing_count: listingCount,
  }
}
