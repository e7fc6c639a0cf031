import type { ProposedPayout } from "@ocop/contract"
import { Table, clx } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"

/** Balances of which nothing is sent, each with the reason; nothing while there is none. */
export function HeldPayouts({
  payouts,
  minimum = 0,
}: {
  payouts: readonly ProposedPayout[]
  minimum?: number | undefined
}) {
  const { payouts: words, money } = useMessages()
  const { columns, why } = words
  const reasons = { ...why, below_minimum: why.below_minimum(money.dong(minimum)) }
  const held = payouts.filter((one) => one.held !== null)
  if (held.length === 0) return null
  return (
    <Box title={words.held} hint={words.heldHint}>
      <WideTable few label={words.held} head={[columns.producer, columns.available, columns.why]}>
        {held.map(({ producer_id, producer_name, available, held: reason }) => (
          <Table.Row key={producer_id}>
            <Table.Cell className="min-w-28 break-words py-2">
              <TextLink to={`/producers/${producer_id}`}>{producer_name}</TextLink>
            </Table.Cell>
            <Table.Cell
              className={clx(
                "whitespace-nowrap tabular-nums",
                available < 0 && "text-ui-tag-red-text"
              )}
            >
              {money.dong(available)}
            </Table.Cell>
            <Table.Cell className="min-w-40 py-2">{reason && reasons[reason]}</Table.Cell>
          </Table.Row>
        ))}
      </WideTable>
    </Box>
  )
}
