import type { Gazetteer } from "../../gazetteer.js"
import type { FieldCells } from "./field-cells.js"
import { readHeading, type SectionFacts } from "./section-heading.js"
import type { SectionMark } from "./section-stack.js"

export interface SectionRow {
  readonly mark: SectionMark
  readonly facts: SectionFacts
  /** True when it says nothing beyond its facts, so it cannot be a producer's name. */
  readonly whole: boolean
}

const NUMBER = /^\(?\d+(?:\.\d+)*[.)]?$/
const ROMAN = /^\(?[IVX]+[.)]?$/
const LETTER = /^\(?[A-HĐ][.)]?$/
const ROMAN_BEFORE = /^[IVX]+\s*[.)\-–:]\s*\S/u
const LETTER_BEFORE = /^[A-HĐ]\s*[.)\-–:]\s+\S/u

/**
 * A heading among the rows: words where a product or a producer stands, but not both. When they say
 * stars, a place, a group or a state and nothing else they are one, whatever counts stand beside them.
 * Marked by a Roman number or a capital they are one whatever they say, unless the row has stars. A
 * merged cell that a program repeated in every column is the same heading.
 */
export function sectionOf(
  row: FieldCells,
  rated: boolean,
  ofList: string | null,
  gazetteer: Gazetteer
): SectionRow | null {
  const [product, producer] = [row.text("product"), row.text("producer")]
  if (product !== "" && producer !== "" && product !== producer) return null
  const order = [NUMBER, ROMAN, LETTER].some((mark) => mark.test(row.text("order")))
    ? row.text("order")
    : ""
  const texts = row.headings.filter((text) => text !== order && /\p{L}/u.test(text))
  const text = texts[0] ?? ""
  if (text === "") return null
  const { facts, whole } = readHeading(text, ofList, gazetteer)
  const mark = markOf(order, text)
  if (mark !== null) return whole || !rated ? { mark, facts, whole } : null
  if (!whole || new Set(texts).size > 1) return null
  return { mark: order === "" ? kindOf(facts) : "number", facts, whole }
}

function markOf(order: string, text: string): SectionMark | null {
  if (ROMAN.test(order) || (order === "" && ROMAN_BEFORE.test(text))) return "roman"
  if (LETTER.test(order) || (order === "" && LETTER_BEFORE.test(text))) return "letter"
  return null
}

function kindOf(facts: SectionFacts): SectionMark {
  if (facts.stars || facts.state) return "stars"
  return facts.group ? "group" : "place"
}
