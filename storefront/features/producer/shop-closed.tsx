import type { ClosedShop } from "@ocop/contract"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"

/** Says that a producer's shop is closed today, and when it opens again. */
export function ShopClosed({ closed }: { closed: ClosedShop }) {
  const until = formatDay(closed.until)
  const reopens = formatDay(closed.reopens_on)
  return (
    <Notice tone="warn">
      <p className="font-bold">{m.shop_closed_title()}</p>
      <p>{m.shop_closed({ until, reopens })}</p>
    </Notice>
  )
}
