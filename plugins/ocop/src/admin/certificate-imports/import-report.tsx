import { Button, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { reportHref } from "./use-import"

/** The result of every row, as a file to keep or to send on. */
export function ImportReport({ listId }: { listId: string }) {
  const words = useMessages().importResult
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <div>
        <Text size="small" weight="plus">
          {words.reportTitle}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {words.reportHint}
        </Text>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="secondary" asChild>
          <a href={reportHref(listId, "xlsx")} download>
            {words.reportXlsx}
          </a>
        </Button>
        <Button size="small" variant="secondary" asChild>
          <a href={reportHref(listId, "csv")} download>
            {words.reportCsv}
          </a>
        </Button>
      </div>
    </div>
  )
}
