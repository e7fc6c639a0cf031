import type { Complaint } from "@ocop/contract"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { placedAt } from "./placed-at"

type Entry = Complaint["entries"][number]

type ComplaintHistoryProps = {
  entries: readonly Entry[]
  /** Whose words stand on the right, and what each side is called by the reader. */
  reader: "buyer" | "producer"
  names: Record<Entry["by"], string>
}

/** All that was said, oldest first. */
export function ComplaintHistory({ entries, reader, names }: ComplaintHistoryProps) {
  return (
    <ol className="space-y-3">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className={`max-w-xl rounded-xl border border-line px-4 py-3 ${entry.by === reader ? "ml-auto bg-sunken" : "mr-auto bg-surface"}`}
        >
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <strong>{names[entry.by]}</strong>
            <span className="text-sm text-ink-soft">{placedAt(entry.at)}</span>
          </p>
          {deedWords(entry).map((words) => (
            <p key={words} className="font-bold text-brand">
              {words}
            </p>
          ))}
          {entry.words && <p className="break-words whitespace-pre-line">{entry.words}</p>}
        </li>
      ))}
    </ol>
  )
}

function deedWords({ deed, amount }: Entry): string[] {
  const DEEDS: Partial<Record<Entry["deed"], () => string>> = {
    escalated: m.after_order_deed_escalated,
    resolved: m.after_order_deed_resolved,
    refused: m.after_order_deed_refused,
  }
  const said = DEEDS[deed]?.()
  const given = amount ? m.after_order_deed_amount({ amount: formatDong(amount) }) : undefined
  return [said, given].filter((words) => words !== undefined)
}
