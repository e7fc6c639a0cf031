import type { Producer, ProducerKind } from "@ocop/contract"
import { closedOn, type Gazetteer, type IsoDay } from "@ocop/rules"
import { holidayOf, type HolidayColumns } from "../../../workflows/sale/listing-facts"

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
  "holiday_from",
  "holiday_to",
]

export interface ProducerRow extends HolidayColumns {
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

/** A producer as shoppers see it on that day. */
export function presentProducer(
  row: ProducerRow,
  listingCount: number,
  places: Gazetteer,
  today: IsoDay
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
    closed: closedOn(holidayOf(row), today),
    listing_count: listingCount,
  }
}
