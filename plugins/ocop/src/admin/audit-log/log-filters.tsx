import { AuditEntry } from "@ocop/contract"
import { Button, Input } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { Field } from "../ui/field"
import { kindWords } from "./deed-words"
import type { LogFilter } from "./use-audit-log"

/** By whose side, kind of thing and day; who and which thing are chosen by a line of the log. */
export function LogFilters({
  filters,
  kinds,
  onFilter,
  onClear,
}: {
  filters: URLSearchParams
  kinds: readonly string[]
  onFilter: (name: LogFilter, value: string | null) => void
  onClear: () => void
}) {
  const words = useMessages().auditLog
  const value = (name: LogFilter) => filters.get(name)
  const chosen = (["actor", "subject_id", "action"] as const).filter((name) => filters.has(name))
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <Field label={words.filters.side}>
          {({ id }) => (
            <Choose
              id={id}
              value={value("actor_type")}
              nothing={words.filters.anySide}
              options={AuditEntry.shape.actor_type.options.map((side) => ({
                value: side,
                label: words.sides[side],
              }))}
              onChange={(side) => onFilter("actor_type", side)}
            />
          )}
        </Field>
        <Field label={words.filters.kind}>
          {({ id }) => (
            <Choose
              id={id}
              value={value("subject_type")}
              nothing={words.filters.anyKind}
              options={kinds.map((kind) => ({ value: kind, label: kindWords(kind, words) }))}
              onChange={(kind) => onFilter("subject_type", kind)}
            />
          )}
        </Field>
        {(["from", "to"] as const).map((name) => (
          <Field key={name} label={words.filters[name]}>
            {(control) => (
              <Input
                {...control}
                type="date"
                value={value(name) ?? ""}
                onChange={({ target }) => onFilter(name, target.value || null)}
              />
            )}
          </Field>
        ))}
      </div>
      {chosen.map((name) => (
        <Button
          key={name}
          size="small"
          variant="secondary"
          className="max-w-full self-start"
          aria-label={words.filters.drop(words.filters[name], value(name) ?? "")}
          onClick={() => onFilter(name, null)}
        >
          <span className="truncate">
            {words.filters[name]}: {value(name)} ✕
          </span>
        </Button>
      ))}
      {filters.size > 0 && (
        <Button size="small" variant="transparent" className="self-start" onClick={onClear}>
          {words.filters.clear}
        </Button>
      )}
    </div>
  )
}
