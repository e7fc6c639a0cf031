import type { Province } from "@ocop/contract"
import { ARCHIPELAGO_TILES, mapShades, PROVINCE_TILES } from "@ocop/rules"

/** A square of the shop's map of places. */
export type PlaceTile = {
  slug: string
  /** As it fits into the square. */
  short: string
  /** In full; of an archipelago, with the province that it is part of. */
  name: string
  /** Products of the province; null on an archipelago, where the province's would read as its own. */
  count: number | null
  /** From 0 (nothing) to 5. */
  shade: number
  /** From 1, as CSS counts them. */
  row: number
  column: number
}

/**
 * The provinces as squares in about their places, from the north-west, coloured by how many products come from there.
 *
 * @param counts by province code
 */
export function placeTiles(
  provinces: readonly Province[],
  counts: Record<string, number>
): PlaceTile[] {
  const { shadeOf } = mapShades(provinces.map(({ code }) => counts[code] ?? 0))
  const tiles = [...PROVINCE_TILES, ...ARCHIPELAGO_TILES].flatMap((tile): PlaceTile[] => {
    const province = provinces.find(({ code }) => code === tile.province_code)
    if (!province) return []
    const { slug, name, code } = province
    const count = counts[code] ?? 0
    const place = { slug, shade: shadeOf(count), row: tile.row + 1, column: tile.column + 1 }
    return "name" in tile
      ? [{ ...place, short: tile.name, name: `${tile.name} (${name})`, count: null }]
      : [{ ...place, short: tile.short, name, count }]
  })
  return tiles.sort((a, b) => a.row - b.row || a.column - b.column)
}
