import type { CertificateImport, ImportRow } from "@ocop/contract"
import { Button, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { useChoose } from "./use-import"

/** What a person chose for a row, and the way to choose again. */
export function ChosenAnswer({ list, row }: { list: CertificateImport; row: ImportRow }) {
  const words = useMessages().importPreview.chosen
  const choose = useChoose(list.id)
  const { choice } = row
  if (!choice) return null
  const said = [
    choice.skip && words.skip,
    choice.producer && words.producer,
    choice.product && words.product,
    choice.products && words[choice.products],
  ].filter(Boolean)
  return (
    <div>
      <Text size="xsmall" className="text-ui-fg-muted">
        {said.join(". ")}
      </Text>
      <Button
        size="small"
        variant="transparent"
        className="-ml-2"
        isLoading={choose.isPending}
        // A row without an answer takes back what was answered.
        onClick={() => choose.mutate([{ row: row.row }])}
      >
        {words.undo}
      </Button>
    </div>
  )
}
