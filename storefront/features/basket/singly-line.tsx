import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import type { ShownBasket } from "./load-baskets.server"

/** What the same goods cost singly today; nothing where that is not more, or where one is not sold singly. */
export function SinglyLine({ basket }: { basket: Pick<ShownBasket, "price" | "singly"> }) {
  if (basket.singly === null || basket.singly <= basket.price) return null
  return (
    <span className="text-sm text-ink-soft">
      {m.basket_singly({ price: formatDong(basket.singly) })}
    </span>
  )
}
