import { otherPlaceNames, producerAliases, searchAliases, type Gazetteer } from "@ocop/rules"
import { presentOrigin, type OriginRow } from "../workflows/sale/present-origin"

interface WordedListing {
  aliases: string[] | null
  group_code: string
  subgroup_code: string | null
}

/** Words that find a listing besides its own: an operator's, those of the rules, its producer's form. */
export function otherWords(
  title: string,
  { aliases, group_code, subgroup_code }: WordedListing,
  producer: { name: string }
): string[] {
  const computed = searchAliases(title, subgroup_code ?? group_code)
  return [...new Set([...(aliases ?? []), ...computed, ...producerAliases(producer.name)])]
}

/** What else the place of an origin is called; none for a province that is unknown. */
export function placeNames(row: OriginRow, places: Gazetteer): string[] {
  const province = places.province(row.province_code)
  const { former_province, certified_as } = presentOrigin(row, places)
  return province ? otherPlaceNames({ province, former_province, certified_as }) : []
}
