import type { Gazetteer } from "../../gazetteer.js"
import { PROGRAMME_DECISIONS } from "./body-wordings.js"
import { cellLines } from "./cell-text.js"
import type { DaySpan } from "./day-span.js"
import type { ListContext } from "../list-entry.js"
import { bodyIn, bodyOfDecision, levelOfBody } from "./recognising-body.js"
import type { SheetRow } from "../sheet.js"
import { provinceInTitle } from "./title-province.js"
import { wordingKey } from "./wording.js"
import { readDayAtStart } from "./written-day.js"
import { dayAfter, decisionsIn, type NamedDecision } from "./written-decision.js"

/** Rows that are looked at where no header was found. */
const ROWS_WITHOUT_HEADER = 10
/** How far after a decision its body is looked for, in characters. */
const NEAR = 200

/**
 * What the title rows above the header say of the whole list. A proposal that an operator sees and can
 * change: what is not said, or said twice, is null. Decisions about the programme, which titles quote as
 * their ground, are passed over; of the others the one that the list is an annex to wins.
 */
export function readListContext(
  rows: readonly SheetRow[],
  header_row: number | null,
  gazetteer: Gazetteer
): ListContext {
  const lines = titleLines(rows, header_row)
  const text = lines.filter((line) => line !== "").join("\n")
  const named = decisionOf(text)
  const after = (named?.after ?? "").slice(0, NEAR)
  const issued = (named ? dayAfter(after.replace(/\n/g, " ")) : null) ?? onlyDayIn(lines)
  const body =
    bodyIn(after.replace(/\n/g, " "), gazetteer) ??
    (named ? bodyOfDecision(named.decision) : null) ??
    bodyIn(withoutGrounds(text), gazetteer)
  const day = issued?.last ?? null
  const level = body === null ? null : levelOfBody(body, day, gazetteer)
  const province = level === "national" ? null : provinceInTitle(lines, body, gazetteer)
  return {
    decision: named?.decision ?? null,
    body,
    issued_on: day,
    date_precision: issued?.precision ?? "day",
    province_code: province && (gazetteer.resolveProvince(province)?.today.code ?? null),
    level,
  }
}

/** Each cell above the header in one line; of the first rows where there is no header. */
export function titleLines(rows: readonly SheetRow[], header_row: number | null): string[] {
  const titles =
    header_row === null
      ? rows.slice(0, ROWS_WITHOUT_HEADER)
      : rows.filter(({ number }) => number < header_row)
  return titles.flatMap(({ cells }) => cells.map((cell) => cellLines(cell).join(" ")))
}

function decisionOf(text: string): NamedDecision | null {
  const joined = text.replace(/\n/g, " ")
  const named = decisionsIn(joined).filter(
    ({ decision }) => !PROGRAMME_DECISIONS.includes(decision)
  )
  const annexed = named.filter(({ at }) =>
    /kem theo[^)]*$/.test(wordingKey(joined.slice(0, at).slice(-60)))
  )
  const candidates = annexed.length > 0 ? annexed : named
  const single = new Set(candidates.map(({ decision }) => decision)).size === 1
  return single ? (candidates[0] ?? null) : null
}

/** "Hà Tĩnh, ngày 05 tháng 7 năm 2023" in the head of the paper, when it is the only day there. */
function onlyDayIn(lines: readonly string[]): DaySpan | null {
  const days = lines.flatMap((line) => {
    const at = line.search(/ngày\s/iu)
    const span = at < 0 || /QĐ|Căn cứ/u.test(line) ? null : readDayAtStart(line.slice(at))
    return span ? [span] : []
  })
  return new Set(days.map(({ last }) => last)).size === 1 ? (days[0] ?? null) : null
}

/** Lines that quote other papers name other bodies. */
function withoutGrounds(text: string): string {
  return text
    .split("\n")
    .filter(
      (line) => !/^(?:can cu|theo|thuc hien)\b/.test(wordingKey(line)) && !/QĐ-TTg/iu.test(line)
    )
    .join("\n")
}
