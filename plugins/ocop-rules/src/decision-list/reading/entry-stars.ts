import { councilResult } from "../../council-result.js"
import type { IsoDay } from "../../day.js"
import type { RecognisingLevel } from "../../recognition.js"
import { starSchemeOn } from "../../star-scheme.js"
import { starsForScore } from "../../stars-for-score.js"
import { isCertifiedStars, type CertifiedStars } from "../../stars.js"
import type { EntryProblem } from "../list-entry.js"
import type { StarsReading } from "./written-stars.js"

export interface StarsSaid {
  readonly cell: StarsReading | null
  /** Of the heading above the row, or of the title. */
  readonly section: CertifiedStars | "potential" | null
  /** Whether the column for the state says «tiềm năng». */
  readonly potential: boolean
  readonly score: number | null
  /** Of the body; null when it is not known. */
  readonly level: RecognisingLevel | null
  readonly issued_on: IsoDay | null
}

export interface EntryStars {
  readonly stars: CertifiedStars | "potential" | null
  readonly problems: readonly EntryProblem[]
}

/**
 * The stars that are printed, or those of the section, or without either those that the score earns by
 * the scheme of the day; 90 points below the centre are potential. What contradicts itself is told and
 * never settled here.
 */
export function entryStars(said: StarsSaid): EntryStars {
  const printed = printedStars(said)
  if (printed.problem) return { stars: null, problems: [printed.problem] }
  const { section, score, issued_on } = said
  const stars = printed.stars ?? section
  if (stars === null) return earnedStars(said)
  const problems: EntryProblem[] = []
  if (section !== null && stars !== section) problems.push("stars_contradict_section")
  const scheme = issued_on === null ? null : starSchemeOn(issued_on)
  const expected = score === null || scheme === null ? null : starsForScore(score, scheme)
  if (expected !== null && !agrees(stars, expected, said.level)) {
    problems.push("stars_contradict_score")
  }
  return { stars, problems }
}

/** Five stars are the centre's to give: of 90 points a province makes four stars, or potential ones (S6). */
function agrees(
  stars: CertifiedStars | "potential",
  earned: number,
  level: RecognisingLevel | null
): boolean {
  if (stars === "potential") return earned === 5
  return earned === stars || (earned === 5 && stars === 4 && level !== "national")
}

/** Five stars under «tiềm năng 5 sao» are those: no star too many may come of a short cell. */
function printedStars({ cell, section, potential }: StarsSaid): {
  readonly stars: CertifiedStars | "potential" | null
  readonly problem?: EntryProblem
} {
  if ((potential || section === "potential") && (cell === 5 || (potential && cell === null))) {
    return { stars: "potential" }
  }
  if (cell === "unreadable") return { stars: null, problem: "stars_unreadable" }
  if (cell === "proposed") return { stars: null, problem: "not_a_decision" }
  if (cell === 1 || cell === 2) return { stars: null, problem: "stars_below_three" }
  return { stars: cell }
}

function earnedStars({ score, level, issued_on }: StarsSaid): EntryStars {
  const scheme = issued_on === null ? null : starSchemeOn(issued_on)
  if (score === null || scheme === null) return { stars: null, problems: ["stars_missing"] }
  const result = councilResult(score, level ?? "province", scheme)
  if (result.kind === "potential-five-stars") return { stars: "potential", problems: [] }
  return isCertifiedStars(result.stars)
    ? { stars: result.stars, problems: [] }
    : { stars: null, problems: ["stars_below_three"] }
}
