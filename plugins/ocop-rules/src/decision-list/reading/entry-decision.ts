import { certificateValidUntil } from "../../certificate-term.js"
import type { IsoDay } from "../../day.js"
import type { Gazetteer } from "../../gazetteer.js"
import { starSchemeOn, SCHEME_2023 } from "../../star-scheme.js"
import { wordingKey } from "./wording.js"
import { spanOf, type DaySpan } from "./day-span.js"
import type { FieldCells } from "./field-cells.js"
import type { DatePrecision, EntryProblem, ListContext } from "../list-entry.js"
import { bodyIn, bodyOfDecision, levelOfBody } from "./recognising-body.js"
import { readDay } from "./written-day.js"
import { readDecision } from "./written-decision.js"

/** By which decision, of whom, when and until when. */
export interface EntryDecision {
  readonly decision: string | null
  readonly body: string | null
  readonly issued_on: IsoDay | null
  readonly date_precision: DatePrecision
  readonly valid_until: IsoDay | null
  readonly problems: readonly EntryProblem[]
}

/** «36 tháng», «3 năm kể từ ngày ký»: the usual term in words, which C1 computes. */
const USUAL_TERM = /^(?:thoi han )?(?:36|ba muoi sau) thang\b|^(?:thoi han )?0?3 nam\b/

/**
 * A cell of the row wins over the context of the list. The day of the context belongs to the decision of
 * the context: a row that names another decision does not get it.
 */
export function readDecisionOf(
  row: FieldCells,
  context: ListContext,
  gazetteer: Gazetteer,
  today: IsoDay
): EntryDecision {
  const named = readDecision(row.cell("decision"))
  const decision = named.decision ?? (row.text("decision") === "" ? context.decision : null)
  const dated = readDay(row.cell("issued_on"))
  const own = dated === "unreadable" ? null : mostExact(dated, named.issued)
  const issued = dated === "unreadable" ? null : dayOf(own, decision, context)
  const until = readUntil(row)
  const issued_on = issued?.last ?? null
  const valid_until =
    until === "unreadable" ? null : (until?.first ?? (issued ? termOf(issued) : null))
  const body = bodyOf(row, named.after, decision, context, gazetteer)
  const problems: EntryProblem[] = []
  if (decision === null) problems.push("decision_missing")
  if (body === null) problems.push("body_missing")
  if (dated === "unreadable" || until === "unreadable") problems.push("date_unreadable")
  if (issued === null && dated !== "unreadable") problems.push("date_missing")
  if (issued_on !== null && issued_on > today) problems.push("date_ahead")
  if (issued_on !== null && valid_until !== null && valid_until < issued_on) {
    problems.push("validity_reversed")
  }
  const date_precision = issued?.precision ?? context.date_precision
  return { decision, body, issued_on, date_precision, valid_until, problems }
}

/**
 * Of the day of the column and that beside the decision's number the more exact: a column of years often
 * tells the round of assessment. Equally exact, the column's.
 */
function mostExact(column: DaySpan | null, decision: DaySpan | null): DaySpan | null {
  if (column === null || decision === null) return column ?? decision
  const order: readonly DatePrecision[] = ["day", "month", "year"]
  return order.indexOf(decision.precision) < order.indexOf(column.precision) ? decision : column
}

/** The row's own day; that of the context when the row says none, or only the month or year of it. */
function dayOf(own: DaySpan | null, decision: string | null, context: ListContext): DaySpan | null {
  const shared = context.decision === null || decision === context.decision
  const told =
    shared && context.issued_on !== null ? spanOf(context.issued_on, context.date_precision) : null
  if (own === null || told === null) return own ?? told
  return told.first >= own.first && told.last <= own.last ? told : own
}

function readUntil(row: FieldCells): DaySpan | "unreadable" | null {
  const text = row.text("valid_until")
  if (USUAL_TERM.test(wordingKey(text))) return null
  const end = /(?:^|\s)đến\s+(?:hết\s+)?(?:ngày\s+)?(.+)$/iu.exec(text)?.[1]
  return readDay(end ?? row.cell("valid_until"))
}

/** 36 months from the first day on which it may have been issued: in force only when it surely is. */
function termOf({ first }: DaySpan): IsoDay {
  return certificateValidUntil(first, starSchemeOn(first) ?? SCHEME_2023)
}

/**
 * Who decided: the cell, the words after the number, the number itself, the context. A People's Committee
 * never gets the ministry of the context.
 */
function bodyOf(
  row: FieldCells,
  afterDecision: string,
  decision: string | null,
  context: ListContext,
  gazetteer: Gazetteer
): string | null {
  const cell = row.text("body")
  if (cell !== "") return bodyIn(cell, gazetteer) ?? cell
  const said = bodyIn(afterDecision, gazetteer)
  if (said !== null) return said
  const numbered = decision === null ? null : bodyOfDecision(decision)
  if (decision === null || decision === context.decision) return context.body ?? numbered
  const local = /\/QĐ-UBND/.test(decision) && isNational(context.body, gazetteer)
  return numbered ?? (local ? null : context.body)
}

function isNational(body: string | null, gazetteer: Gazetteer): boolean {
  return body !== null && levelOfBody(body, null, gazetteer) === "national"
}
