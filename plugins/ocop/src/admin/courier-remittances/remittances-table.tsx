import type { Remittance } from "@ocop/contract"
import { Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"

/** Statements, newest first. */
export function RemittancesTable({ remittances }: { remittances: readonly Remittance[] }) {
  const { remittances: words, day } = useMessages()
  const { columns } = words
  return (
    <WideTable
      label={words.list}
      head={[columns.statement, columns.day, columns.lines, columns.amount, columns.standing]}
    >
      {remittances.map(({ id, carrier, reference, day: on, status, sums }) => (
        <Table.Row key={id}>
          <Table.Cell className="min-w-48 break-words py-2">
            <TextLink to={`/courier-remittances/${id}`}>{reference}</TextLink>
            <Text size="xsmall" className="text-ui-fg-muted">
              {words.carriers[carrier]}
            </Text>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">{day.of(on)}</Table.Cell>
          <Table.Cell className="tabular-nums">{sums.lines}</Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {words.dong(sums.amount)}
          </Table.Cell>
          <Table.Cell>
            {status === "draft" ? words.draft : words.toSettle(sums.to_settle)}
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}
