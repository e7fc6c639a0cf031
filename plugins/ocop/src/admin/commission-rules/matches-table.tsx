import type { CommissionMatchesResponse, CommissionRuleView } from "@ocop/contract"
import { Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Note } from "../ui/note"
import { WideTable } from "../ui/wide-table"
import { running } from "./rule-order"
import { useRuleName } from "./use-rule-name"

/** Listings with the rule that decides for each. */
export function MatchesTable({
  matches,
  rules,
}: {
  matches: CommissionMatchesResponse["matches"]
  rules: readonly CommissionRuleView[]
}) {
  const { commission, money } = useMessages()
  const { match: words, columns } = commission
  const nameOf = useRuleName()
  const live = running(rules)
  const said = (ruleId: string | null) => {
    const rule = rules.find(({ id }) => id === ruleId)
    if (!rule) return words.free
    const place = live.indexOf(rule) + 1
    return place > 0 ? words.rule(place, nameOf(rule)) : nameOf(rule)
  }
  return (
    <>
      <WideTable few label={words.title} head={[columns.listing, columns.rule, columns.rate]}>
        {matches.map(({ listing_id, title, producer_name, rule_id, rate }) => (
          <Table.Row key={listing_id}>
            <Table.Cell className="min-w-32 break-words py-2">
              {title}
              <Text size="xsmall" className="text-ui-fg-muted">
                {producer_name}
              </Text>
            </Table.Cell>
            <Table.Cell className="min-w-32 break-words py-2">{said(rule_id)}</Table.Cell>
            <Table.Cell className="tabular-nums">{money.percent(rate)}</Table.Cell>
          </Table.Row>
        ))}
      </WideTable>
      <Note>{words.shown}</Note>
    </>
  )
}
