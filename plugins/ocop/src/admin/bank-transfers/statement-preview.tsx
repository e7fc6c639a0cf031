import type { BankStatementResponse } from "@ocop/contract"
import { Alert, Badge, Button, Table } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import { WideTable } from "../ui/wide-table"
import { statementSums } from "./statement-sums"

/** What a statement says, before anything of it is kept. */
export function StatementPreview({
  statement: { rows, problems },
  isKeeping,
  onKeep,
}: {
  statement: BankStatementResponse
  isKeeping: boolean
  onKeep: () => void
}) {
  const { bankTransfers, money, day } = useMessages()
  const words = bankTransfers.statement
  const sums = statementSums(rows)
  const { columns } = words
  return (
    <Box
      title={words.preview}
      hint={words.sums(sums, money.dong(sums.amount))}
      actions={
        <Button
          className="min-h-11"
          disabled={sums.fresh === 0}
          isLoading={isKeeping}
          onClick={onKeep}
        >
          {words.keep(sums.fresh)}
        </Button>
      }
    >
      {problems.length > 0 && (
        <div className="px-6 py-4">
          <Alert variant="warning">
            {problems
              .slice(0, 10)
              .map(({ row, problem }) => words.problems[problem](row))
              .join(" ")}
            {problems.length > 10 && ` ${words.moreProblems(problems.length - 10)}`}
          </Alert>
        </div>
      )}
      {rows.length === 0 && <Note>{words.empty}</Note>}
      {rows.length > 0 && (
        <WideTable
          label={words.preview}
          head={[columns.row, columns.booked, columns.amount, columns.content, columns.standing]}
        >
          {rows.map((row) => (
            <Table.Row key={row.row}>
              <Table.Cell className="tabular-nums">{row.row}</Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">
                {day.moment(row.booked_at)}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">
                {bankTransfers.signed(row.direction, money.dong(row.amount))}
              </Table.Cell>
              <Table.Cell className="min-w-56 max-w-96 break-words py-2">{row.content}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <Badge size="2xsmall" color={row.known ? "grey" : row.reference ? "green" : "blue"}>
                  {row.known ? words.known : (row.reference ?? words.fresh)}
                </Badge>
              </Table.Cell>
            </Table.Row>
          ))}
        </WideTable>
      )}
    </Box>
  )
}
