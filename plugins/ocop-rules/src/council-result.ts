import type { RecognisingLevel } from "./recognition.js"
import { SCHEME_2023, type StarScheme } from "./star-scheme.js"
import { starsForScore } from "./stars-for-score.js"
import type { Stars } from "./stars.js"

/** What a council's score means. "Tiềm năng 5 sao" is a status of its own and shows no star. */
export type CouncilResult =
  { readonly kind: "stars"; readonly stars: Stars } | { readonly kind: "potential-five-stars" }

/**
 * The result of a score at a council. Only the centre gives five stars: 90 points anywhere below it
 * is potential, waiting for the centre. A result is not a certificate; only a decision makes one.
 *
 * @throws RangeError for a score outside 0 to 100
 */
export function councilResult(
  score: number,
  level: RecognisingLevel,
  scheme: StarScheme = SCHEME_2023
): CouncilResult {
  const stars = starsForScore(score, scheme)
  if (stars === 5 && level !== "national") return { kind: "potential-five-stars" }
  return { kind: "stars", stars }
}
