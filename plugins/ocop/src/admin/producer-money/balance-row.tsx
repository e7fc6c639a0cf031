import { Table } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"

/** The balance at an end of the period. */
export function BalanceRow({
  day: on,
  name,
  amount,
}: {
  day: string
  name: string
  amount: number
}) {
  const { money, day } = useMessages()
  return (
    <Table.Row className="font-medium">
      <Table.Cell className="whitespace-nowrap">{day.of(on)}</Table.Cell>
      <Table.Cell>{name}</Table.Cell>
      <Table.Cell />
      <Table.Cell />
      <Table.Cell />
      <Table.Cell />
      <Table.Cell className="whitespace-nowrap tabular-nums">{money.dong(amount)}</Table.Cell>
    </Table.Row>
  )
}
