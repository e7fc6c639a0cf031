/** How many published reviews gave each mark, from 1 to 5. */
export type MarkCounts = readonly [number, number, number, number, number]

export interface ReviewSummary {
  readonly count: number
  /** One decimal, half up; null without reviews. */
  readonly average: number | null
  /** Whole percents by mark, from 1 to 5; together 100, or all 0 without reviews. */
  readonly percents: MarkCounts
}

/** What a page says of all reviews of a listing (SPEC RV6). */
export function summariseReviews(counts: MarkCounts): ReviewSummary {
  const count = counts.reduce((sum, one) => sum + one, 0)
  if (count === 0) return { count, average: null, percents: [0, 0, 0, 0, 0] }
  const points = counts.reduce((sum, one, index) => sum + one * (index + 1), 0)
  // In whole tenths, so that 4.25 is not 4.2 by a binary fraction.
  const average = Math.floor((points * 20 + count) / (2 * count)) / 10
  return { count, average, percents: percentsOf(counts, count) }
}

/** Largest remainders get what flooring left over; of equal ones the higher mark. */
function percentsOf(counts: MarkCounts, count: number): MarkCounts {
  const floors = counts.map((one) => Math.floor((one * 100) / count))
  const left = 100 - floors.reduce((sum, one) => sum + one, 0)
  const next = counts
    .map((one, index) => ({ index, rest: (one * 100) % count }))
    .sort((a, b) => b.rest - a.rest || b.index - a.index)
    .slice(0, left)
  for (const { index } of next) floors[index]! += 1
  return floors as unknown as MarkCounts
}
