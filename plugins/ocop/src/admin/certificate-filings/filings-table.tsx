import type { AdminFilingRow, FilingStatus } from "@ocop/contract"
import { Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"

/** Papers that were handed in. */
export function FilingsTable({
  filings,
  status,
}: {
  filings: readonly AdminFilingRow[]
  status: FilingStatus
}) {
  const { filings: words, certificate, day } = useMessages()
  const { columns } = words
  const waits = status === "submitted"
  return (
    <WideTable
      label={words.title}
      head={[
        columns.product,
        columns.producer,
        columns.stars,
        columns.scans,
        waits ? columns.age : columns.answered,
      ]}
    >
      {filings.map((filing) => (
        <Table.Row key={filing.id}>
          <Table.Cell className="min-w-56 break-words py-2">
            <TextLink to={`/certificate-filings/${filing.id}`}>{filing.product_name}</TextLink>
            <Text size="xsmall" className="text-ui-fg-muted">
              {filing.number}
            </Text>
          </Table.Cell>
          <Table.Cell className="min-w-52 break-words py-2">
            {filing.producer.name}
            <Text size="xsmall" className="text-ui-fg-muted">
              {filing.producer.province}
            </Text>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">{certificate.stars(filing.stars)}</Table.Cell>
          <Table.Cell className="whitespace-nowrap">{words.scanCount(filing.scans)}</Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {waits && words.age(filing.age_days)}
            {filing.answered_at && day.moment(filing.answered_at)}
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}
