import { headingStars, type SectionFacts } from "./section-heading.js"
import { wordingKey } from "./wording.js"
import { decisionsIn } from "./written-decision.js"
import { readDecidedState, readState } from "./written-state.js"

/** Begins the line of a title that says what the list is. */
const SUBJECT = /^(?:danh sach|bieu|phu luc|bang|ket qua|tong hop|list)\b/

/** What the title says of all rows: one class of stars, or that they are proposed or withdrawn. */
export function titleFacts(titles: readonly string[]): SectionFacts {
  const lines = titles.filter((line) => SUBJECT.test(wordingKey(line)))
  const stars = lines.map(headingStars).find((one) => one !== null)
  const decided = decisionsIn(titles.join(" ")).length > 0
  const state = lines.map(decided ? readDecidedState : readState).find((one) => one !== null)
  return { ...(stars ? { stars } : {}), ...(state ? { state } : {}) }
}
