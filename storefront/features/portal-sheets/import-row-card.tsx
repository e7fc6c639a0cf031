import type { ListingImportRow } from "@ocop/contract"
import { formatDong } from "~/platform/money"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { AlertIcon } from "~/ui/icons/alert-icon"
import { columnWords } from "./column-words"
import { problemWords, resultWords } from "./problem-words"

/** One row of the sheet: what it is about, what changes, and what is wrong with it. */
export function ImportRowCard({ row }: { row: ListingImportRow }) {
  const { outcome, changes, problems, result } = row
  return (
    <li
      className={`space-y-2 rounded-xl border bg-surface p-4 ${outcome === "wrong" ? "border-danger" : "border-line"}`}
    >
      <p className="flex flex-wrap justify-between gap-x-3 text-sm text-ink-soft">
        <span>{m.portal_sheets_row({ row: row.row })}</span>
        <span>{outcomeWords(row)}</span>
      </p>
      <p className="font-bold break-words">
        {[row.title, row.pack].filter(Boolean).join(" – ") || m.portal_sheets_unnamed()}
      </p>
      {changes.length > 0 && (
        <ul className="space-y-1">
          {changes.map((change) => (
            <Change key={change.column} change={change} />
          ))}
        </ul>
      )}
      {problems.map((problem) => (
        <Trouble key={problem}>{problemWords(problem)}</Trouble>
      ))}
      {result !== null && result !== "written" && <Trouble>{resultWords(result)}</Trouble>}
    </li>
  )
}

function Change({ change }: { change: ListingImportRow["changes"][number] }) {
  const { column, from, to, waits } = change
  return (
    <li className="break-words">
      {columnWords(column)}:{" "}
      {from !== null && (
        <>
          <del className="text-ink-soft">{valueWords(column, from)}</del> →{" "}
        </>
      )}
      <ins className="font-bold no-underline">{valueWords(column, to)}</ins>{" "}
      <span className="text-sm text-ink-soft">
        {waits ? m.portal_sheets_waits() : m.portal_sheets_at_once()}
      </span>
    </li>
  )
}

function Trouble({ children }: { children: string }) {
  return (
    <p className="flex gap-2 text-danger">
      <AlertIcon className="mt-0.5 size-5 shrink-0" />
      <span>{children}</span>
    </p>
  )
}

function valueWords(column: string, value: string | number): string {
  if (typeof value === "string") return value
  return column === "price" ? formatDong(value) : formatNumber(value)
}

function outcomeWords({ outcome, result }: ListingImportRow): string {
  if (result === "written") return m.portal_sheets_outcome_written()
  if (result !== null) return m.portal_sheets_outcome_failed()
  switch (outcome) {
    case "changed":
      return m.portal_sheets_outcome_changed()
    case "new":
      return m.portal_sheets_outcome_new()
    case "wrong":
      return m.portal_sheets_outcome_wrong()
    case "unchanged":
      return m.portal_sheets_outcome_unchanged()
  }
}
