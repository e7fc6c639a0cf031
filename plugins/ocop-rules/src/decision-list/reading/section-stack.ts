import type { SectionFacts } from "./section-heading.js"

/** How a heading is marked: headings of one mark follow each other, another mark is within or around. */
export type SectionMark = "roman" | "letter" | "number" | "stars" | "place" | "group"

interface Section {
  readonly mark: SectionMark | "title"
  readonly facts: SectionFacts
}

/** The headings that hold for a row, the outermost first. */
export type SectionStack = readonly Section[]

/** A heading ends the last one of its mark and all that were opened within that. */
export function withSection(
  stack: SectionStack,
  mark: SectionMark,
  facts: SectionFacts
): SectionStack {
  const at = stack.findIndex((section) => section.mark === mark)
  return [...(at < 0 ? stack : stack.slice(0, at)), { mark, facts }]
}

/** What holds for a row: each fact from the nearest heading that says it. */
export function factsOf(stack: SectionStack): SectionFacts {
  return Object.assign({}, ...stack.map(({ facts }) => facts)) as SectionFacts
}
