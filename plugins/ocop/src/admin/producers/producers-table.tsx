import type { AdminProducerRow } from "@ocop/contract"
import { Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { ProducerStatusBadge } from "./status-badge"
import { waitedDays } from "./waited-days"

/** Lines of the list. */
export function ProducersTable({ producers }: { producers: readonly AdminProducerRow[] }) {
  const { producers: words, day } = useMessages()
  const { columns } = words
  return (
    <WideTable
      label={words.title}
      head={[columns.name, columns.place, columns.status, columns.submitted]}
    >
      {producers.map((producer) => (
        <Table.Row key={producer.id}>
          <Table.Cell className="min-w-56 break-words py-2">
            <TextLink to={`/producers/${producer.id}`}>{producer.name}</TextLink>
            <Text size="xsmall" className="text-ui-fg-muted">
              {words.kinds[producer.kind]}
              {producer.import_id && `, ${words.fromList}`}
            </Text>
          </Table.Cell>
          <Table.Cell className="min-w-48 break-words py-2">
            {producer.place || words.unknown}
          </Table.Cell>
          <Table.Cell className="py-2">
            <ProducerStatusBadge status={producer.status} />
            {producer.open_claims > 0 && (
              <Text size="xsmall" className="text-ui-fg-muted">
                {words.openClaims(producer.open_claims)}
              </Text>
            )}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap py-2 tabular-nums">
            {producer.submitted_at && (
              <>
                {day.moment(producer.submitted_at)}
                {producer.status === "submitted" && (
                  <Text size="xsmall" className="text-ui-fg-muted">
                    {words.waited(waitedDays(producer.submitted_at, new Date()))}
                  </Text>
                )}
              </>
            )}
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}
