import { SCHEME_2023, type StarScheme } from "./star-scheme.js"
import type { Stars } from "./stars.js"

/**
 * Stars for a council's total score. Says nothing about recognition: see `councilResult`.
 *
 * @param score total points, 0 to 100; fractions are allowed (89.5 and 78.66 are 4 stars)
 * @throws RangeError outside 0 to 100, or when not a number: a score is typed in
 *   by a person, so a wrong one has to be stopped and never clamped
 */
export function starsForScore(score: number, scheme: StarScheme = SCHEME_2023): Stars {
  if (!(score >= 0 && score <= 100)) {
    throw new RangeError(`OCOP score must be 0 to 100, got ${score}`)
  }
  const band = scheme.bands.find(({ minScore }) => score >= minScore)
  if (!band) {
    throw new RangeError(`Star scheme ${scheme.id} has no band for a score of ${score}`)
  }
  return band.stars
}
