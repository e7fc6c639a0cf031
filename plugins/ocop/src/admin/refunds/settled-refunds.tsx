import type { AdminRefund } from "@ocop/contract"
import { Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"

/** What was given back, and how. */
export function SettledRefunds({ refunds }: { refunds: readonly AdminRefund[] }) {
  const { refunds: words, money, day } = useMessages()
  const { columns } = words
  return (
    <WideTable
      label={words.tabs.settled}
      head={[columns.order, columns.amount, columns.why, columns.way, columns.settled]}
    >
      {refunds.map((refund) => (
        <Table.Row key={refund.id}>
          <Table.Cell className="min-w-44 break-words py-2">
            <TextLink to={`/orders/${refund.order_id}`}>
              {words.order(refund.order_number)}
            </TextLink>
            <Text size="xsmall" className="text-ui-fg-muted">
              {refund.producer.name}
            </Text>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {money.dong(refund.amount)}
          </Table.Cell>
          <Table.Cell className="min-w-40">{words.reasons[refund.reason]}</Table.Cell>
          <Table.Cell className="min-w-44 break-words py-2">
            {words.ways[refund.way]}
            {refund.bank_reference && (
              <Text size="xsmall" className="text-ui-fg-muted break-all">
                {refund.bank_reference}
              </Text>
            )}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {refund.settled_at ? day.moment(refund.settled_at) : "–"}
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}
