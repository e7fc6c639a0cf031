import { Button, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { WideTable } from "../ui/wide-table"
import { BatchItem } from "./batch-item"
import { typedReferences } from "./typed-references"
import { useSettlePayouts, type PayoutBatch } from "./use-payouts"

/** The payouts of a batch; those without an outcome take the bank's reference. */
export function BatchItems({ batch: { id, sent, items } }: { batch: PayoutBatch }) {
  const { payouts, money } = useMessages()
  const { batch: words, columns } = payouts
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const prompt = usePrompt()
  const settle = useSettlePayouts(id, words.saved)
  const { outcomes, amount } = typedReferences(items, typed)
  const save = async () => {
    const meant = await prompt({
      title: words.saveTitle,
      description: words.saveText(outcomes.length, money.dong(amount)),
      confirmText: words.save(outcomes.length),
      cancelText: money.cancel,
      variant: "confirmation",
    })
    if (meant) settle.mutate(outcomes, { onSuccess: () => setTyped({}) })
  }
  return (
    <Box
      title={words.lines}
      hint={sent > 0 && words.typedHint}
      actions={
        sent > 0 && (
          <Button
            className="min-h-11"
            disabled={outcomes.length === 0}
            isLoading={settle.isPending}
            onClick={() => void save()}
          >
            {words.save(outcomes.length)}
          </Button>
        )
      }
    >
      {settle.error && <Failed error={settle.error} />}
      <WideTable
        label={words.lines}
        head={[columns.producer, columns.result, columns.amount, columns.account]}
      >
        {items.map((item) => (
          <BatchItem
            key={item.id}
            batchId={id}
            item={item}
            reference={typed[item.id] ?? ""}
            onReference={(reference) => setTyped({ ...typed, [item.id]: reference })}
          />
        ))}
      </WideTable>
    </Box>
  )
}
