import type { CommissionRuleView } from "@ocop/contract"
import { Button, StatusBadge, Table, Text, usePrompt } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { WideTable } from "../ui/wide-table"
import { EndRule } from "./end-rule"
import { placeAfterMove, running } from "./rule-order"
import { RuleTake } from "./rule-take"
import { useMoveRule } from "./use-commission-rules"
import { useRuleName } from "./use-rule-name"

/** Rules that decide or will, in the order in which they are tried. */
export function RulesTable({ rules }: { rules: readonly CommissionRuleView[] }) {
  const { commission: words, money, day } = useMessages()
  const { columns } = words
  const nameOf = useRuleName()
  const prompt = usePrompt()
  const move = useMoveRule(words.move.done)
  const shift = async (rule: CommissionRuleView, before_id: string | null) => {
    const { title, text: description, confirm: confirmText } = words.move
    const cancelText = money.cancel
    if (await prompt({ title, description, confirmText, cancelText, variant: "confirmation" })) {
      move.mutate({ rule, before_id })
    }
  }
  return (
    <>
      {move.error && <Failed error={move.error} />}
      <WideTable
        label={words.title}
        head={[columns.place, columns.whom, columns.rate, columns.days, columns.deeds]}
        many
      >
        {running(rules).map((rule, index) => (
          <Table.Row key={rule.id}>
            <Table.Cell className="tabular-nums">{index + 1}</Table.Cell>
            <Table.Cell className="min-w-56 break-words py-2">
              {nameOf(rule)}
              {rule.note && (
                <Text size="xsmall" className="text-ui-fg-muted">
                  {rule.note}
                </Text>
              )}
            </Table.Cell>
            <Table.Cell className="min-w-40 py-2">
              <RuleTake rule={rule} />
            </Table.Cell>
            <Table.Cell className="min-w-40 py-2">
              {words.days(day.of(rule.from_day), rule.to_day && day.of(rule.to_day))}
              <div>
                <StatusBadge color={rule.state === "in_force" ? "green" : "blue"}>
                  {words.states[rule.state]}
                </StatusBadge>
              </div>
            </Table.Cell>
            <Table.Cell className="py-2">
              <div className="flex gap-2">
                {(["up", "down"] as const).map((way) => {
                  const place = placeAfterMove(rules, rule.id, way)
                  return (
                    <Button
                      key={way}
                      variant="secondary"
                      className="min-h-11"
                      aria-label={words[`${way}Of`](nameOf(rule))}
                      disabled={place === undefined || move.isPending}
                      onClick={() => void (place !== undefined && shift(rule, place))}
                    >
                      {words[way]}
                    </Button>
                  )
                })}
                <EndRule rule={rule} />
              </div>
            </Table.Cell>
          </Table.Row>
        ))}
      </WideTable>
    </>
  )
}
