import type { CommissionRuleView } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"

/** What a rule takes: its rate, and between which amounts. */
export function RuleTake({ rule: { rate, floor, cap } }: { rule: CommissionRuleView }) {
  const { commission: words, money } = useMessages()
  const bounds = [
    floor > 0 && words.floor(money.dong(floor)),
    cap !== null && words.cap(money.dong(cap)),
  ].filter(Boolean)
  return (
    <>
      <span className="tabular-nums">{money.percent(rate)}</span>
      {bounds.length > 0 && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {bounds.join(", ")}
        </Text>
      )}
    </>
  )
}
