import { placedGift } from "@ocop/rules"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Fact, Facts } from "../ui/facts"

/** Below an order that goes to somebody else: who gives it, and what is said. Nothing for any other order. */
export function OrderGift({ metadata }: { metadata: unknown }) {
  const words = useMessages().orderGift
  const gift = placedGift(metadata)
  if (!gift) return null
  return (
    <Box title={words.title} hint={words.hint}>
      <Facts>
        <Fact name={words.giver}>
          {gift.giver_name}, {gift.giver_phone.replace(/^\+84/, "0")}
        </Fact>
        {gift.message && (
          <Fact name={words.message}>
            <span className="whitespace-pre-line">{gift.message}</span>
          </Fact>
        )}
        <Fact name={words.prices}>{gift.hide_prices ? words.hidden : words.shown}</Fact>
      </Facts>
    </Box>
  )
}
