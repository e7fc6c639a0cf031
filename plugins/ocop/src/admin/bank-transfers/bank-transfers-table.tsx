import type { AdminBankTransfer } from "@ocop/contract"
import { Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { whyItWaits } from "./why-it-waits"

/** Movements on the account, newest first. */
export function BankTransfersTable({ transfers }: { transfers: readonly AdminBankTransfer[] }) {
  const { bankTransfers: words, money, day } = useMessages()
  const { columns } = words
  return (
    <WideTable
      label={words.title}
      head={[columns.content, columns.amount, columns.order, columns.why, columns.booked]}
    >
      {transfers.map((transfer) => (
        <Table.Row key={transfer.id}>
          <Table.Cell className="min-w-56 max-w-96 break-words py-2">
            <TextLink to={`/bank-transfers/${transfer.id}`}>
              {transfer.content.trim() || words.noContent}
            </TextLink>
            <Text size="xsmall" className="text-ui-fg-muted">
              {words.providers[transfer.provider] ?? transfer.provider}
            </Text>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {words.signed(transfer.direction, money.dong(transfer.amount))}
            {transfer.left_amount > 0 && transfer.left_amount < transfer.amount && (
              <Text size="xsmall" className="text-ui-fg-muted">
                {words.leftOf(money.dong(transfer.left_amount))}
              </Text>
            )}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            {transfer.order ? words.order(transfer.order.number) : "–"}
          </Table.Cell>
          <Table.Cell className="min-w-52 break-words py-2">
            {whyItWaits(transfer, words) ?? words.states[transfer.state]}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {day.moment(transfer.booked_at)}
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}
