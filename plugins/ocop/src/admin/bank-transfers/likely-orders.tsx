import type { AdminBankTransfer, LikelyOrder } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import { TextLink } from "../ui/text-link"
import { MatchTransfer } from "./match-transfer"

/** Orders that await a transfer and that this money may be for. */
export function LikelyOrders({
  transfer,
  orders,
}: {
  transfer: AdminBankTransfer
  orders: readonly LikelyOrder[]
}) {
  const { bankTransfers, money, day } = useMessages()
  const words = bankTransfers.likely
  return (
    <Box title={words.title} hint={words.hint}>
      {orders.length === 0 && <Note>{words.empty}</Note>}
      <ul className="divide-y">
        {orders.map(({ id, number, owed, placed_at, expires_at, because }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3"
          >
            <div className="min-w-0">
              <Text size="small">
                <TextLink to={`/orders/${id}`}>{bankTransfers.order(number)}</TextLink>
                {" · "}
                {words.owed(money.dong(owed))}
              </Text>
              <Text size="xsmall" className="text-ui-fg-muted">
                {because.map((one) => words.because[one]).join(", ")}
                {" · "}
                {words.placed(day.moment(placed_at), day.moment(expires_at))}
              </Text>
            </div>
            <MatchTransfer transfer={transfer} number={number} label={words.choose} />
          </li>
        ))}
      </ul>
    </Box>
  )
}
