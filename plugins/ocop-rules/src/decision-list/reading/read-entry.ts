import type { IsoDay } from "../../day.js"
import type { Gazetteer } from "../../gazetteer.js"
import { producerKindFromVietnamese } from "../../producer-kind.js"
import { cellText, rawText, withoutBullet } from "./cell-text.js"
import { readDecisionOf } from "./entry-decision.js"
import { levelSaid, usualLevel } from "./entry-level.js"
import { readPlace } from "./entry-place.js"
import { entryStars } from "./entry-stars.js"
import type { FieldCells } from "./field-cells.js"
import type { ImportChoice } from "../import-outcome.js"
import { isLegacyFont } from "./legacy-font.js"
import {
  ENTRY_PROBLEMS,
  type EntryProblem,
  type ListContext,
  type ListEntry,
} from "../list-entry.js"
import { LIST_FIELDS } from "../list-field.js"
import type { SectionFacts } from "./section-heading.js"
import { severalProducts } from "./several-products.js"
import { POTENTIAL_WORDINGS } from "./star-wordings.js"
import { holdsAny, wordingKey } from "./wording.js"
import { readGroup } from "./written-group.js"
import { readScore } from "./written-score.js"
import { noteSaysRevoked, readState } from "./written-state.js"
import { readStars } from "./written-stars.js"

/** Longest name of a product or a producer, in UTF-16 units. */
const MAX_NAME = 300

/** What is the same for every row of a list. */
export interface EntryReader {
  readonly context: ListContext
  readonly gazetteer: Gazetteer
  readonly today: IsoDay
  /** As the title names it, "" where it names none. */
  readonly titleProvince: string
}

/** The entries of a row: one, or one for each product when an operator said that it names several. */
export function readEntries(
  row: FieldCells,
  section: SectionFacts,
  choice: ImportChoice["products"],
  reader: EntryReader
): ListEntry[] {
  const entry = readEntry(row, section, reader)
  const { several } = entry
  if (several.length === 0 || choice === undefined) return [entry]
  if (choice === "one") return [{ ...entry, several: [] }]
  const numbers = severalProducts(row.cell("certificate_number"))
  return several.map((product, part) => ({
    ...entry,
    part,
    product,
    certificate_number: numbers.length === several.length ? (numbers[part] ?? null) : null,
    several: [],
  }))
}

function readEntry(row: FieldCells, section: SectionFacts, reader: EntryReader): ListEntry {
  const { context, gazetteer, today } = reader
  const product = withoutBullet(row.text("product"))
  const producer = withoutBullet(row.text("producer"))
  const dated = readDecisionOf(row, context, gazetteer, today)
  const { decision, body, issued_on, date_precision, valid_until } = dated
  const state = row.text("state")
  const level = levelSaid(body, issued_on, context.level, gazetteer)
  const score = readScore(row.cell("score"))
  const { stars, problems: starProblems } = entryStars({
    cell: readStars(row.cell("stars")),
    section: section.stars ?? null,
    potential: holdsAny(wordingKey(state), POTENTIAL_WORDINGS),
    score: score === "unreadable" ? null : score,
    level,
    issued_on,
  })
  const place = readPlace(
    {
      address: row.text("address"),
      commune: row.text("commune") || (section.commune ?? ""),
      district: row.text("district") || (section.district ?? ""),
      province: row.text("province"),
      sectionProvince: section.province ?? "",
      body: body ?? "",
      titleProvince: reader.titleProvince,
      contextProvince: context.province_code,
      writtenOn: issued_on,
    },
    gazetteer
  )
  const tooLong = product.length > MAX_NAME || producer.length > MAX_NAME
  const problems = new Set<EntryProblem | null>([
    product === "" ? "product_missing" : null,
    producer === "" ? "producer_missing" : null,
    ...starProblems,
    score === "unreadable" ? "score_unreadable" : null,
    ...dated.problems,
    place.problem,
    stateProblem(row, section),
    LIST_FIELDS.some((field) => isLegacyFont(rawText(row.cell(field)))) ? "legacy_font" : null,
    tooLong ? "text_too_long" : null,
  ])
  const number = cellText(row.cell("certificate_number"))
  const kind = producerKindFromVietnamese(row.text("producer_kind"))
  return {
    row: row.number,
    part: 0,
    product,
    producer,
    producer_kind: kind === "other" ? producerKindFromVietnamese(producer) : kind,
    address: place.address,
    province_code: place.province_code,
    former_province_code: place.former_province_code,
    commune_code: place.commune_code,
    group_code: readGroup(row.text("group") || (section.group ?? ""), issued_on),
    stars,
    score: score === "unreadable" ? null : score,
    certificate_number: number === "" ? null : number,
    decision,
    body,
    level: level ?? usualLevel(stars, issued_on),
    issued_on,
    date_precision,
    valid_until,
    note: row.text("note"),
    several: tooLong ? [] : severalProducts(row.cell("product")),
    problems: ENTRY_PROBLEMS.filter((problem) => problems.has(problem)),
  }
}

/** What the row says of its state wins over what a heading or the title says. */
function stateProblem(row: FieldCells, section: SectionFacts): EntryProblem | null {
  const text = row.text("state")
  const state = text === "" ? (section.state ?? null) : readState(text)
  if (state === "revoked" || noteSaysRevoked(row.text("note"))) return "revoked_in_list"
  return state
}
