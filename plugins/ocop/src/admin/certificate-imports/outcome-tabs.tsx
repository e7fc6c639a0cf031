import { IMPORT_OUTCOMES, type ImportOutcome } from "@ocop/rules"
import { Text, clx } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { useLanguage } from "../messages/use-language"
import { allRows, type OutcomeCounts } from "./what-happens"

/** How many rows there are of each outcome; pressing one shows them. */
export function OutcomeTabs({
  counts,
  outcome,
  onOutcome,
}: {
  counts: OutcomeCounts
  outcome: ImportOutcome | null
  onOutcome: (outcome: ImportOutcome | null) => void
}) {
  const { imports, importPreview } = useMessages()
  const language = useLanguage()
  const present = IMPORT_OUTCOMES.filter((one) => counts[one])
  const tabs = [
    { one: null, name: importPreview.all, rows: allRows(counts) },
    ...present.map((one) => ({ one, name: imports.outcomes[one], rows: counts[one] ?? 0 })),
  ]
  return (
    <div className="flex flex-col gap-2 px-6 py-4">
      <div role="group" aria-label={importPreview.title} className="flex flex-wrap gap-2">
        {tabs.map(({ one, name, rows }) => (
          <button
            key={name}
            type="button"
            aria-pressed={one === outcome}
            onClick={() => onOutcome(one)}
            className={clx(
              "txt-compact-small shadow-borders-base transition-fg rounded-md px-3 py-1.5 outline-none",
              "focus-visible:shadow-borders-focus",
              one === outcome
                ? "bg-ui-bg-interactive text-ui-fg-on-color"
                : "bg-ui-bg-base hover:bg-ui-bg-base-hover text-ui-fg-base"
            )}
          >
            {name} <span className="tabular-nums">{rows.toLocaleString(language)}</span>
          </button>
        ))}
      </div>
      {outcome && (
        <Text size="small" className="text-ui-fg-subtle">
          {imports.outcomeHints[outcome]}
        </Text>
      )}
    </div>
  )
}
