import type { Gazetteer } from "../../gazetteer.js"
import type { ProductGroupCode } from "../../product-group.js"
import type { CertifiedStars } from "../../stars.js"
import { GROUP_HEADING, HEADING_FILLERS } from "./heading-wordings.js"
import { CITY_WORD, COMMUNE_WORD, DISTRICT_WORD, PROVINCE_WORD } from "./place-words.js"
import { POTENTIAL_WORDINGS } from "./star-wordings.js"
import { holdsAny, wordingKey } from "./wording.js"
import { readGroup } from "./written-group.js"
import { readState, type ListState } from "./written-state.js"
import { starsMentioned } from "./written-stars.js"

/** What a heading says of the rows below it; undefined where it says nothing. */
export interface SectionFacts {
  /** Present and undefined: stars that cannot be read, which hide those of headings above. */
  readonly stars?: CertifiedStars | "potential" | undefined
  readonly state?: ListState
  readonly province?: string
  readonly district?: string
  readonly commune?: string
  /** As written: the number of a group means another before 2023. */
  readonly group?: string
}

export interface Heading {
  readonly facts: SectionFacts
  /** True when it says one of these and nothing else, so it is a heading without any mark of one. */
  readonly whole: boolean
}

const NOTHING: Heading = { facts: {}, whole: false }

/**
 * Reads a heading: stars or «tiềm năng 5 sao», a place, a group, a withdrawal or a proposal.
 *
 * @param ofList the province of the whole list, within which a bare name or a city is none of another
 */
export function readHeading(written: string, ofList: string | null, gazetteer: Gazetteer): Heading {
  const text = withoutMark(written)
    .replace(/\([^)]*\)?/g, " ")
    .replace(/:\s*\d+[^:]*$/u, " ")
    .trim()
  const key = wordingKey(text)
  if (key === "") return NOTHING
  const place = placeIn(text, ofList, gazetteer)
  if (place) return { facts: place, whole: true }
  const state = readState(text)
  const starred = starsMentioned(text) !== null
  if (starred || state) {
    const stars = starred ? { stars: headingStars(text) ?? undefined } : {}
    return { facts: { ...stars, ...(state ? { state } : {}) }, whole: onlyFillers(key) }
  }
  const group: ProductGroupCode | null = readGroup(text, null)
  return group ? { facts: { group: text }, whole: GROUP_HEADING.test(key) } : NOTHING
}

/** The stars of a title or a heading, when it speaks of one class only («từ 3 sao trở lên» does not). */
export function headingStars(text: string): CertifiedStars | "potential" | null {
  const key = wordingKey(text)
  if (/\btro len\b/.test(key)) return null
  const stars = starsMentioned(text)
  if (holdsAny(key, POTENTIAL_WORDINGS)) return stars === 5 ? "potential" : null
  return stars === 3 || stars === 4 || stars === 5 ? stars : null
}

/** Without "I. ", "A) ", "1.2 - " and the like. */
function withoutMark(text: string): string {
  return text.replace(/^\s*\(?(?:[IVX]+|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)\-–:/]\s*/u, "")
}

function placeIn(text: string, ofList: string | null, gazetteer: Gazetteer): SectionFacts | null {
  if (DISTRICT_WORD.test(text)) return { district: text }
  if (COMMUNE_WORD.test(text)) return { commune: text }
  const province = /\p{L}/u.test(text) ? (gazetteer.resolveProvince(text)?.today ?? null) : null
  if (CITY_WORD.test(text))
    return province?.type === "thành phố" && ofList === null
      ? { province: text }
      : { district: text }
  if (PROVINCE_WORD.test(text)) return { province: text }
  return province && (ofList ?? province.code) === province.code ? { province: text } : null
}

function onlyFillers(key: string): boolean {
  return key.split(" ").every((word) => /^\d+$/.test(word) || HEADING_FILLERS.includes(word))
}
