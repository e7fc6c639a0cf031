import { Button, Text, usePrompt } from "@medusajs/ui"
import { useRef } from "react"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { useImportReferences } from "./use-payouts"

/** Takes the bank's references from its file. */
export function ImportReferences({ batchId }: { batchId: string }) {
  const { payouts, money } = useMessages()
  const words = payouts.batch
  const input = useRef<HTMLInputElement>(null)
  const prompt = usePrompt()
  const read = useImportReferences(batchId)
  const take = async (file: File | undefined) => {
    if (!file) return
    const meant = await prompt({
      title: words.importTitle,
      description: words.importText(file.name),
      confirmText: words.importButton,
      cancelText: money.cancel,
      variant: "confirmation",
    })
    if (meant) read.mutate(file)
  }
  return (
    <Box title={words.importFile} hint={words.importHint}>
      <div className="flex flex-col items-start gap-3 px-6 py-4">
        <Button
          variant="secondary"
          className="min-h-11"
          isLoading={read.isPending}
          onClick={() => input.current?.click()}
        >
          {words.importButton}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".xlsx,.csv"
          aria-label={words.importFile}
          onChange={({ target }) => {
            const file = target.files?.[0]
            target.value = ""
            void take(file)
          }}
        />
        {read.data && (
          <Text size="small" role="status">
            {words.imported(read.data.settled, read.data.unknown)}
          </Text>
        )}
        {read.error && <Failed bare error={read.error} />}
      </div>
    </Box>
  )
}
