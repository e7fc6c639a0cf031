import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { OrderPart } from "./order-part"
import { useOrderParts } from "./use-order-parts"

/** Below an order: which producer sends what, and where its money is. */
export function OrderParts({ orderId }: { orderId: string }) {
  const words = useMessages().shopOrders
  const { data, error, isPending, refetch } = useOrderParts(orderId)
  return (
    <Box title={words.title}>
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{words.none}</Note>}
      {!!data?.count && (
        <ul className="divide-y">
          {data.shop_orders.map((part) => (
            <OrderPart key={part.id} part={part} />
          ))}
        </ul>
      )}
    </Box>
  )
}
