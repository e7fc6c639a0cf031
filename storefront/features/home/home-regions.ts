import type { Province } from "@ocop/contract"
import { byName } from "~/platform/i18n/vietnamese-order"

export type HomeRegion = {
  name: string
  provinces: { slug: string; name: string; former: string[]; count: number }[]
}

/** Regions in the order in which the backend lists their first province; in each, provinces by alphabet. */
export function homeRegions(
  provinces: readonly Province[],
  counts: Record<string, number>
): HomeRegion[] {
  return [...byRegion(provinces)].map(([name, members]) => ({
    name,
    provinces: byName(members).map((province) => ({
      slug: province.slug,
      name: province.name,
      former: province.former.map((unit) => unit.name).filter((former) => former !== province.name),
      count: counts[province.code] ?? 0,
    })),
  }))
}

function byRegion(provinces: readonly Province[]): Map<string, Province[]> {
  const regions = new Map<string, Province[]>()
  for (const province of provinces) {
    regions.set(province.region, [...(regions.get(province.region) ?? []), province])
  }
  return regions
}
