import { Table } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { WideTable } from "../ui/wide-table"
import { useOverdueCash } from "./use-remittances"

/** Cash that a courier holds for more than a week; nothing while there is none. */
export function OverdueCash() {
  const words = useMessages().remittances
  const { data, error, refetch } = useOverdueCash()
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (!data?.count) return null
  const { columns } = words
  return (
    <Box title={words.overdue} hint={words.overdueHint(data.count, words.dong(data.amount))}>
      <WideTable
        label={words.overdue}
        head={[columns.parcel, columns.code, columns.amount, columns.days]}
      >
        {data.collections.map((cash) => (
          <Table.Row key={cash.id}>
            <Table.Cell className="min-w-48 break-words py-2">
              {words.parcel(cash.order_number, cash.parcel_number)} · {cash.producer}
            </Table.Cell>
            <Table.Cell className="break-all">
              {words.carriers[cash.carrier]} {cash.tracking_code}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {words.dong(cash.amount)}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{words.days(cash.days)}</Table.Cell>
          </Table.Row>
        ))}
      </WideTable>
    </Box>
  )
}
