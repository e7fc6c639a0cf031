import { requireIsoDay, type IsoDay } from "./day.js"
import type { CertifiedStars } from "./stars.js"

/** The body that recognises: a district (until July 2025), a province, or the centre. */
export type RecognisingLevel = "district" | "province" | "national"

/** Who recognises which stars from a day on; a rule ends where the next one begins. */
export interface RecognitionRule {
  readonly decision: string
  readonly effective_from: IsoDay
  readonly level: Readonly<Record<CertifiedStars, RecognisingLevel>>
}

/** Oldest first. 1489/QĐ-TTg follows the end of districts, so three stars went to the province. */
export const RECOGNITION_RULES: readonly RecognitionRule[] = [
  {
    decision: "1048/QĐ-TTg",
    effective_from: "2019-08-21",
    level: { 3: "province", 4: "province", 5: "national" },
  },
  {
    decision: "148/QĐ-TTg",
    effective_from: "2023-02-24",
    level: { 3: "district", 4: "province", 5: "national" },
  },
  {
    decision: "1489/QĐ-TTg",
    effective_from: "2025-07-06",
    level: { 3: "province", 4: "province", 5: "national" },
  },
]

/**
 * Who recognises these stars on a day, by the rules. A default for a form and a hint for an import,
 * not a proof: sources disagree for 2020, so the body printed on a decision wins (SPEC S7).
 *
 * @throws RangeError before 2019-08-21: ask `starSchemeOn` first, it answers null there
 */
export function recognisingLevel(stars: CertifiedStars, day: IsoDay): RecognisingLevel {
  requireIsoDay(day)
  const rule = RECOGNITION_RULES.filter(({ effective_from }) => effective_from <= day).at(-1)
  if (!rule) {
    throw new RangeError(`No national rule says who recognised ${stars} stars on ${day}`)
  }
  return rule.level[stars]
}
