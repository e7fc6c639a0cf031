import type { ListColumns, ListContext } from "@ocop/rules"
import { Badge, Input } from "@medusajs/ui"
import { useProvinces } from "../certificates/use-provinces"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { Field } from "../ui/field"
import type { AdvisedPart } from "./column-mapping"
import { DecisionDay } from "./decision-day"

/** What holds for every row that does not say otherwise. */
export function ContextFields({
  columns,
  context,
  advised,
  onContext,
}: {
  columns: ListColumns
  context: ListContext
  advised: readonly AdvisedPart[]
  onContext: (context: ListContext) => void
}) {
  const { importColumns, certificate } = useMessages()
  const words = importColumns.context
  const provinces = useProvinces()
  const set = (change: Partial<ListContext>) => onContext({ ...context, ...change })
  const label = (name: string, part: AdvisedPart) => (
    <span className="inline-flex items-center gap-2">
      {name}
      {advised.includes(part) && (
        <Badge size="2xsmall" color="orange">
          {importColumns.needed}
        </Badge>
      )}
      {part !== "stars" && columns[part] !== undefined && (
        <Badge size="2xsmall">{words.fromColumn}</Badge>
      )}
    </span>
  )
  return (
    <div className="grid grid-cols-1 items-start gap-4 px-6 py-4 md:grid-cols-2">
      <Field label={label(words.decision, "decision")} hint={words.decisionHint}>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={context.decision ?? ""}
            onChange={({ target }) => set({ decision: target.value || null })}
          />
        )}
      </Field>
      <Field label={label(words.body, "body")} hint={words.bodyHint}>
        {(control) => (
          <Input
            {...control}
            maxLength={300}
            value={context.body ?? ""}
            onChange={({ target }) => set({ body: target.value || null })}
          />
        )}
      </Field>
      <DecisionDay
        day={context.issued_on}
        precision={context.date_precision}
        label={(name) => label(name, "issued_on")}
        onDay={(issued_on, date_precision) => set({ issued_on, date_precision })}
      />
      <Field label={label(words.province, "province")} hint={words.provinceHint}>
        {({ id }) => (
          <Choose
            id={id}
            value={context.province_code}
            nothing={words.unset}
            options={provinces}
            onChange={(province_code) => set({ province_code })}
          />
        )}
      </Field>
      <Field label={words.level}>
        {({ id }) => (
          <Choose
            id={id}
            value={context.level}
            nothing={words.unset}
            options={Object.entries(certificate.levels).map(([value, name]) => ({
              value,
              label: name,
            }))}
            onChange={(level) => set({ level: level as ListContext["level"] })}
          />
        )}
      </Field>
    </div>
  )
}
