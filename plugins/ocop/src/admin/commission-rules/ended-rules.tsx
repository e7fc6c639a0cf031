import type { CommissionRuleView } from "@ocop/contract"
import { Table } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { WideTable } from "../ui/wide-table"
import { RuleTake } from "./rule-take"
import { useRuleName } from "./use-rule-name"

/** Rules that decide no more, or never will; nothing while there is none. */
export function EndedRules({ rules }: { rules: readonly CommissionRuleView[] }) {
  const { commission: words, day } = useMessages()
  const { columns } = words
  const nameOf = useRuleName()
  const ended = rules.filter(({ state }) => state === "ended")
  if (ended.length === 0) return null
  return (
    <Box title={words.ended}>
      <WideTable few label={words.ended} head={[columns.whom, columns.rate, columns.days]}>
        {ended.map((rule) => (
          <Table.Row key={rule.id}>
            <Table.Cell className="min-w-32 break-words py-2">{nameOf(rule)}</Table.Cell>
            <Table.Cell className="py-2">
              <RuleTake rule={rule} />
            </Table.Cell>
            <Table.Cell className="py-2">
              {words.days(day.of(rule.from_day), rule.to_day && day.of(rule.to_day))}
            </Table.Cell>
          </Table.Row>
        ))}
      </WideTable>
    </Box>
  )
}
