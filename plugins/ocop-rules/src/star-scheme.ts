import { requireIsoDay, type IsoDay } from "./day.js"
import type { Stars } from "./stars.js"

/** One edition of the national criteria. Data, because it changed in 2019 and 2023 and will again. */
export interface StarScheme {
  readonly id: string
  readonly decision: string
  /** First day on which councils score by it; it ends where the next one begins. */
  readonly effective_from: IsoDay
  readonly validity_months: number
  /** Points to be had in parts A (product and community), B (marketing) and C (quality); sum 100. */
  readonly criteria: { readonly a: number; readonly b: number; readonly c: number }
  /** Highest first; a score belongs to the first band whose `minScore` it reaches. */
  readonly bands: readonly { readonly minScore: number; readonly stars: Stars }[]
}

const BANDS = [
  { minScore: 90, stars: 5 },
  { minScore: 70, stars: 4 },
  { minScore: 50, stars: 3 },
  { minScore: 30, stars: 2 },
  { minScore: 0, stars: 1 },
] as const

export const SCHEME_2019: StarScheme = {
  id: "2019",
  decision: "1048/QĐ-TTg",
  effective_from: "2019-08-21",
  validity_months: 36,
  criteria: { a: 35, b: 25, c: 40 },
  bands: BANDS,
}

export const SCHEME_2023: StarScheme = {
  id: "2023",
  decision: "148/QĐ-TTg",
  effective_from: "2023-02-24",
  validity_months: 36,
  criteria: { a: 40, b: 25, c: 35 },
  bands: BANDS,
}

/** Every national scheme, oldest first. */
export const STAR_SCHEMES: readonly StarScheme[] = [SCHEME_2019, SCHEME_2023]

/**
 * The scheme by which councils score on a day.
 *
 * @returns null before 2019-08-21, when there was no national scheme (some provinces had their own)
 */
export function starSchemeOn(day: IsoDay): StarScheme | null {
  requireIsoDay(day)
  return STAR_SCHEMES.filter(({ effective_from }) => effective_from <= day).at(-1) ?? null
}
