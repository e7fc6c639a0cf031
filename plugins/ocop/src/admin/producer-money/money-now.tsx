import type { StatementResponse } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Fact, Facts } from "../ui/facts"

/** What the producer is owed at this moment, by what it waits for. */
export function MoneyNow({ now }: { now: StatementResponse["now"] }) {
  const { producerMoney: words, money } = useMessages()
  const { available, minimum } = now
  return (
    <Facts>
      <Fact name={available < 0 ? words.debt : words.available}>
        {money.dong(Math.abs(available))}
        {available > 0 && available < minimum && (
          <Text size="xsmall" className="text-ui-fg-muted">
            {words.belowMinimum(money.dong(minimum))}
          </Text>
        )}
      </Fact>
      <Fact name={words.notCleared}>{money.dong(now.not_cleared)}</Fact>
      <Fact name={words.inDispute}>{money.dong(now.in_dispute)}</Fact>
      <Fact name={words.inReturnWindow(now.return_window_days)}>
        {money.dong(now.in_return_window)}
      </Fact>
      <Fact name={words.onItsWay}>{money.dong(now.on_its_way)}</Fact>
      <Fact name={words.paid}>{money.dong(now.paid)}</Fact>
    </Facts>
  )
}
