import type { RankKey } from "./rank-key"

/** For sorting: the smaller key first. */
export function compareKeys(one: RankKey, other: RankKey): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
