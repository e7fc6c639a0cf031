import type { PayoutProposal } from "@ocop/contract"
import { Button, Table, usePrompt } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { Note } from "../ui/note"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { useConfirmPayouts } from "./use-payouts"

/** Who would be sent what; it becomes a batch when that is confirmed. */
export function ReadyPayouts({ proposal }: { proposal: PayoutProposal }) {
  const { payouts: words, money } = useMessages()
  const { columns } = words
  const navigate = useNavigate()
  const prompt = usePrompt()
  const confirm = useConfirmPayouts(words.confirm.done)
  const ready = proposal.payouts.filter(({ held }) => held === null)
  const total = money.dong(proposal.total)
  const ask = async () => {
    const meant = await prompt({
      title: words.confirm.title,
      description: words.confirm.text(ready.length, total),
      confirmText: words.confirm.open,
      cancelText: money.cancel,
      variant: "confirmation",
    })
    if (!meant) return
    confirm.mutate(proposal.fingerprint, {
      onSuccess: ({ batch }) => void navigate(`/payouts/${batch.id}`),
    })
  }
  return (
    <Box
      title={words.ready}
      hint={ready.length > 0 && words.readyHint(ready.length, total)}
      actions={
        ready.length > 0 && (
          <Button className="min-h-11" isLoading={confirm.isPending} onClick={() => void ask()}>
            {words.confirm.open}
          </Button>
        )
      }
    >
      {confirm.error && <Failed error={confirm.error} />}
      {ready.length === 0 && <Note>{words.readyEmpty}</Note>}
      {ready.length > 0 && (
        <WideTable few label={words.ready} head={[columns.producer, columns.amount, columns.parts]}>
          {ready.map(({ producer_id, producer_name, parts, amount }) => (
            <Table.Row key={producer_id}>
              <Table.Cell className="min-w-32 break-words py-2">
                <TextLink to={`/producers/${producer_id}`}>{producer_name}</TextLink>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">
                {money.dong(amount)}
              </Table.Cell>
              <Table.Cell className="tabular-nums">{parts}</Table.Cell>
            </Table.Row>
          ))}
        </WideTable>
      )}
    </Box>
  )
}
