import type { AuditEntry } from "@ocop/contract"
import { Table } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { deedWords, kindWords } from "./deed-words"
import { EntryChange } from "./entry-change"
import { pageOf } from "./page-of"
import type { LogFilter } from "./use-audit-log"

const NARROW =
  "text-ui-fg-interactive break-words text-left underline-offset-2 hover:underline focus-visible:underline"

/** Newest first. Whoever did something and what it was done to narrow the log down. */
export function LogTable({
  entries,
  onFilter,
}: {
  entries: readonly AuditEntry[]
  onFilter: (name: LogFilter, value: string) => void
}) {
  const { auditLog: words, day } = useMessages()
  return (
    <WideTable label={words.title} head={words.columns} many>
      {entries.map((entry) => (
        <Table.Row key={entry.id} className="align-top">
          <Table.Cell className="whitespace-nowrap py-2 tabular-nums">
            {day.moment(entry.at)}
          </Table.Cell>
          <Table.Cell className="max-w-52 whitespace-normal py-2">
            <button
              type="button"
              className={NARROW}
              title={words.onlyWho}
              onClick={() => onFilter("actor", entry.actor_id)}
            >
              {entry.actor_name ?? entry.actor_id}
            </button>
            <div className="text-ui-fg-subtle">{words.sides[entry.actor_type]}</div>
          </Table.Cell>
          <Table.Cell className="max-w-52 whitespace-normal py-2">
            {deedWords(entry.action, words)}
          </Table.Cell>
          <Table.Cell className="max-w-56 whitespace-normal py-2">
            <button
              type="button"
              className={NARROW}
              title={words.onlyThis}
              onClick={() => onFilter("subject_id", entry.subject_id)}
            >
              {entry.subject_name ?? entry.subject_id}
            </button>
            <div className="text-ui-fg-subtle">
              {kindWords(entry.subject_type, words)}
              {entry.producer_name && ` · ${entry.producer_name}`}
            </div>
            {pageOf(entry) && <TextLink to={pageOf(entry) ?? ""}>{words.open}</TextLink>}
          </Table.Cell>
          <Table.Cell className="min-w-64 max-w-md whitespace-normal py-2">
            <EntryChange entry={entry} />
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}
