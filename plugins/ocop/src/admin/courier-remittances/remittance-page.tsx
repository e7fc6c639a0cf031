import { Button, Container, Table, Text } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { PageHead } from "../ui/page-head"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { SettleLine } from "./settle-line"
import { useConfirmRemittance, useRemittance } from "./use-remittances"

/** One statement: what each line means, and what a person still has to decide. */
export function RemittancePage() {
  const { id = "" } = useParams()
  const { remittances: words, day } = useMessages()
  const { data: statement, error, isPending, refetch } = useRemittance(id)
  const confirm = useConfirmRemittance(id)
  if (!statement) {
    return (
      <Container className="p-0">
        {isPending && <Loading label={words.loading} lines={10} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
      </Container>
    )
  }
  const { carrier, reference, sums, details, status } = statement
  const draft = status === "draft"
  const { columns } = words
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div>
        <div className="px-6 pt-4">
          <TextLink to="/courier-remittances">{words.title}</TextLink>
        </div>
        <PageHead
          title={`${words.carriers[carrier]} · ${reference}`}
          hint={words.sums(
            day.of(statement.day),
            sums.lines,
            words.dong(sums.amount),
            words.dong(sums.fee)
          )}
        >
          {draft && (
            <Button
              className="min-h-11"
              isLoading={confirm.isPending}
              onClick={() => confirm.mutate(undefined)}
            >
              {words.confirm}
            </Button>
          )}
        </PageHead>
      </div>
      <Text size="small" className="px-6 py-4">
        {draft ? words.draftHint(sums.to_settle) : words.toSettle(sums.to_settle)}
      </Text>
      {confirm.error && <Failed error={confirm.error} />}
      <WideTable
        label={reference}
        head={[columns.code, columns.amount, columns.expected, columns.meaning]}
      >
        {details.map((line) => (
          <Table.Row key={line.id}>
            <Table.Cell className="min-w-40 break-words py-2">
              {line.tracking_code}
              {line.parcel && (
                <Text size="xsmall" className="text-ui-fg-muted">
                  {words.parcel(line.parcel.order_number, line.parcel.parcel_number)} ·{" "}
                  {line.parcel.producer}
                </Text>
              )}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {words.dong(line.amount)}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {line.expected === null ? "–" : words.dong(line.expected)}
            </Table.Cell>
            <Table.Cell className="min-w-64 py-2">
              {words.outcomes[line.outcome]}
              {line.settled && (
                <Text size="xsmall" className="text-ui-fg-muted">
                  {words.settled[line.settled]}: {line.settle_reason}
                </Text>
              )}
              {!draft && line.outcome !== "exact" && !line.settled && (
                <SettleLine statementId={id} carrier={carrier} line={line} />
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </WideTable>
    </Container>
  )
}
