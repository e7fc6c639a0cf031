import { Alert } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import type { mappingGaps } from "./column-mapping"

/** What has to be chosen before a preview, and what had better be. */
export function MappingGaps({ gaps }: { gaps: ReturnType<typeof mappingGaps> }) {
  const { missing, advised } = useMessages().importColumns
  const lists = [
    { variant: "error", title: missing.title, names: gaps.missing.map((part) => missing[part]) },
    { variant: "warning", title: advised.title, names: gaps.advised.map((part) => advised[part]) },
  ] as const
  const shown = lists.filter(({ names }) => names.length > 0)
  if (shown.length === 0) return null
  return (
    <div role="status" className="flex flex-col gap-2 px-6 py-4">
      {shown.map(({ variant, title, names }) => (
        <Alert key={variant} variant={variant}>
          {title}: {names.join("; ")}.
        </Alert>
      ))}
    </div>
  )
}
