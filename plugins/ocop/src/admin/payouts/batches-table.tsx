import type { PayoutBatchRow } from "@ocop/contract"
import { Table } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"

/** Batches, newest first. */
export function BatchesTable({ batches }: { batches: readonly PayoutBatchRow[] }) {
  const { payouts: words, money, day } = useMessages()
  const { columns } = words
  return (
    <Box title={words.batches} hint={words.batchesHint}>
      {batches.length === 0 && <Note>{words.batchesEmpty}</Note>}
      {batches.length > 0 && (
        <WideTable
          label={words.batches}
          head={[columns.batch, columns.total, columns.standing, columns.created]}
        >
          {batches.map(({ id, number, created_at, total, sent, arrived, failed }) => (
            <Table.Row key={id}>
              <Table.Cell className="whitespace-nowrap">
                <TextLink to={`/payouts/${id}`}>{words.number(number)}</TextLink>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">
                {money.dong(total)}
              </Table.Cell>
              <Table.Cell className="min-w-28 py-2">
                {words.counts(sent, arrived, failed)}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">
                {day.moment(created_at)}
              </Table.Cell>
            </Table.Row>
          ))}
        </WideTable>
      )}
    </Box>
  )
}
