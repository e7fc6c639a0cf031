import { annexContext } from "./annex-context.js"
import { withProducerOf, type FieldCells } from "./field-cells.js"
import {
  belongsTo,
  follows,
  opensBlock,
  type ListShape,
  type ReadingState,
} from "./reading-state.js"
import { isNote, isRated, isRepeatedHeader, isSignature, isTotal } from "./row-kind.js"
import type { SkipReason } from "./row-kind.js"
import type { SectionFacts } from "./section-heading.js"
import { sectionOf } from "./section-row.js"
import { withSection } from "./section-stack.js"
import { starsMentioned } from "./written-stars.js"

/** A row that is an entry (`reason` null) or the reason why it is none, and what it leaves. */
export interface RowRead {
  readonly reason: SkipReason | null
  /** With the producer of its block. */
  readonly row: FieldCells
  readonly after: ReadingState
}

/**
 * What a line leaves that mentions stars and may be a heading or a product («… 3 sao huyện …»): the rows
 * below keep no stars of an earlier heading.
 */
const NO_STARS: SectionFacts = { stars: undefined }

/** Tells what a row is, by itself, by what came before and by the row below it. */
export function readRow(
  row: FieldCells,
  next: FieldCells | undefined,
  state: ReadingState,
  list: ListShape
): RowRead {
  const { texts } = row
  const { block } = state
  const skip = (reason: SkipReason, after: Partial<ReadingState> = {}): RowRead => ({
    reason,
    row,
    after: { ...state, ...after },
  })
  if (texts.length === 0) return skip("blank")
  if (isRepeatedHeader(texts)) {
    const goesOn = block !== null && follows(row, block)
    return skip("repeated_header", goesOn ? { block: { ...block, until: row.number } } : {})
  }
  const [product, producer] = [row.text("product") !== "", row.text("producer") !== ""]
  const rated = isRated(row)
  const section = sectionOf(row, rated, state.context.province_code, list.gazetteer)
  if (producer && !product && !rated && !section?.whole && opensBlock(next)) {
    return skip("section", { block: { row, until: row.number, heading: true } })
  }
  if (section) {
    const opened = withSection(state.sections, section.mark, section.facts)
    return skip("section", { sections: opened, block: null })
  }
  const complete = product && producer
  const bare = !complete && !rated
  const note = bare && isNote(texts)
  const annex = bare && !note ? annexContext(texts, state.context, list) : null
  if (annex) return skip("section", { context: annex, block: null })
  if (!complete && isTotal(texts)) return skip("total", { block: null })
  const numbered = /^\d+[.)]?$/.test(row.text("order"))
  if (bare && !numbered && (state.signed || note)) {
    return skip("note", { block: null, signed: state.signed || isSignature(texts) })
  }
  const unclear = bare && row.headings.some((text) => starsMentioned(text) !== null)
  const sections = unclear ? withSection(state.sections, "stars", NO_STARS) : state.sections
  if (bare && !product && !producer) {
    if (unclear) return skip("section", { sections, block: null })
    return skip(texts.some((text) => /\p{L}/u.test(text)) ? "note" : "blank")
  }
  const of = block !== null && !unclear && belongsTo(row, block, list.numbered) ? block : null
  return {
    reason: null,
    row: of ? withProducerOf(row, of.row) : row,
    after: {
      ...state,
      sections,
      signed: false,
      block: of ? { ...of, until: row.number } : { row, until: row.number, heading: false },
    },
  }
}
