import type { Gazetteer } from "../../gazetteer.js"
import type { ListContext } from "../list-entry.js"
import type { FieldCells } from "./field-cells.js"
import type { SectionStack } from "./section-stack.js"

/** What is the same for all rows of a list. */
export interface ListShape {
  readonly gazetteer: Gazetteer
  /** Whether a column numbers products or producers. */
  readonly numbered: boolean
  /** What the title says, whatever an operator made of it. */
  readonly printed: ListContext
}

/** What earlier rows leave for later ones. */
export interface ReadingState {
  readonly context: ListContext
  readonly sections: SectionStack
  readonly block: ProducerBlock | null
  /** Whether a signature was the last thing that was read. */
  readonly signed: boolean
}

/** A producer whose products may follow below. */
export interface ProducerBlock {
  readonly row: FieldCells
  /** The last row that belonged to it. */
  readonly until: number
  /** True when the producer stands in a line of its own. */
  readonly heading: boolean
}

/** A producer in a line of its own has its first product right below. */
export function opensBlock(next: FieldCells | undefined): boolean {
  return next !== undefined && next.text("product") !== "" && next.text("producer") === ""
}

/**
 * Whether the row's producer is the one above: it names none, and either that stands in a line of its
 * own, or the list numbers its producers and this row, right below, has no number.
 */
export function belongsTo(row: FieldCells, block: ProducerBlock, numbered: boolean): boolean {
  if (!follows(row, block) || row.text("producer") !== "" || row.text("product") === "")
    return false
  return block.heading || (numbered && row.text("order") === "")
}

export function follows(row: FieldCells, block: ProducerBlock): boolean {
  return row.number === block.until + 1
}
