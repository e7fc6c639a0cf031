import type { AuditEntry } from "@ocop/contract"
import { useMessages } from "../messages/use-messages"
import { changeLines, type ChangeLine } from "./change-lines"

/** So many fields are shown at once; the others are behind a button. */
const SHOWN = 4

/** What changed, field by field, before and after. */
export function EntryChange({ entry }: { entry: AuditEntry }) {
  const words = useMessages().auditLog
  const lines = changeLines(entry)
  return (
    <div className="flex min-w-0 flex-col gap-1">
      {entry.reason && (
        <div>
          <span className="text-ui-fg-subtle">{words.reason}: </span>
          {entry.reason}
        </div>
      )}
      <Lines lines={lines.slice(0, SHOWN)} />
      {lines.length > SHOWN && (
        <details>
          <summary className="text-ui-fg-interactive cursor-pointer">
            {words.more(lines.length - SHOWN)}
          </summary>
          <Lines lines={lines.slice(SHOWN)} />
        </details>
      )}
    </div>
  )
}

function Lines({ lines }: { lines: readonly ChangeLine[] }) {
  const words = useMessages().auditLog
  if (lines.length === 0) return null
  return (
    <dl className="flex flex-col gap-1">
      {lines.map(({ name, before, after }) => (
        <div key={name} className="[overflow-wrap:anywhere]">
          <dt className="text-ui-fg-subtle inline">{words.fields[name] ?? name}: </dt>
          <dd className="inline">
            {before !== null && <del aria-label={words.was(before)}>{before}</del>}
            {before !== null && after !== null && " → "}
            {after !== null && <ins className="no-underline">{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
