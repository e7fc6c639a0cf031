import type { ComplaintRow } from "@ocop/contract"
import { Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { ComplaintDeadline } from "./complaint-deadline"

/** Complaints with their deadlines. */
export function ComplaintsTable({ complaints }: { complaints: readonly ComplaintRow[] }) {
  const { complaints: words, day } = useMessages()
  const { columns } = words
  return (
    <WideTable
      label={words.title}
      head={[columns.complaint, columns.deadline, columns.status, columns.producer, columns.opened]}
    >
      {complaints.map((complaint) => (
        <Table.Row key={complaint.id}>
          <Table.Cell className="min-w-48 break-words py-2">
            <TextLink to={`/complaints/${complaint.id}`}>{words.kinds[complaint.kind]}</TextLink>
            <Text size="xsmall" className="text-ui-fg-muted">
              {words.order(complaint.order_number)}
            </Text>
          </Table.Cell>
          <Table.Cell className="min-w-44 py-2">
            <ComplaintDeadline complaint={complaint} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">{words.statuses[complaint.status]}</Table.Cell>
          <Table.Cell className="min-w-44 break-words py-2">{complaint.producer.name}</Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {day.moment(complaint.created_at)}
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}
