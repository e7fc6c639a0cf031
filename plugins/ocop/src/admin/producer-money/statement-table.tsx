import type { StatementLine, StatementResponse } from "@ocop/contract"
import { Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import type { Messages } from "../messages/vi"
import { Note } from "../ui/note"
import { WideTable } from "../ui/wide-table"
import { BalanceRow } from "./balance-row"

/** What changed the balance in the period, between its opening and its closing. */
export function StatementTable({ statement }: { statement: StatementResponse }) {
  const { producerMoney: words, money, day } = useMessages()
  const { columns } = words
  const { from, to, opening, closing, sums, lines } = statement
  const amount = (dong: number) => (
    <Table.Cell className="whitespace-nowrap tabular-nums">
      {dong === 0 ? "–" : money.dong(dong)}
    </Table.Cell>
  )
  return (
    <>
      <WideTable
        label={words.period}
        head={[
          columns.at,
          columns.what,
          columns.buyer,
          columns.borne,
          columns.commission,
          columns.tax,
          columns.amount,
        ]}
        many
      >
        <BalanceRow day={from} name={words.opening} amount={opening} />
        {lines.map((line) => (
          <Table.Row key={`${line.at} ${line.kind} ${line.shop_order_id} ${line.payout_number}`}>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {day.moment(line.at)}
            </Table.Cell>
            <Table.Cell className="min-w-40 py-2">{nameOf(line, words)}</Table.Cell>
            {amount(line.buyer)}
            {amount(line.platform_borne)}
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {line.commission === 0 ? "–" : money.dong(line.commission)}
              {line.commission_rates.length > 0 && (
                <Text size="xsmall" className="text-ui-fg-muted">
                  {line.commission_rates.map(money.percent).join(", ")}
                </Text>
              )}
            </Table.Cell>
            {amount(line.tax)}
            {amount(line.amount)}
          </Table.Row>
        ))}
        {lines.length > 0 && (
          <Table.Row className="font-medium">
            <Table.Cell />
            <Table.Cell>{words.total}</Table.Cell>
            {amount(sums.buyer + sums.refunds)}
            {amount(sums.platform_borne)}
            {amount(sums.commission)}
            {amount(sums.tax)}
            {amount(closing - opening)}
          </Table.Row>
        )}
        <BalanceRow day={to} name={words.closing} amount={closing} />
      </WideTable>
      {lines.length === 0 && <Note>{words.empty}</Note>}
    </>
  )
}

function nameOf(
  { kind, order_number, payout_number }: StatementLine,
  words: Messages["producerMoney"]
): string {
  if (kind === "part") return words.part(order_number)
  if (kind === "refund") return words.refund(order_number)
  if (kind === "paid_directly") return words.paidDirectly(order_number)
  return kind === "payout" ? words.payout(payout_number) : words.payoutFailed(payout_number)
}
