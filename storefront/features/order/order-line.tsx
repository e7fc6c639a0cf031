import type { CheckoutLine } from "@ocop/contract"
import { Link } from "react-router"
import { AheadNote } from "~/features/cart/ahead-note"
import { basketTitle } from "~/features/cart/basket-title"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Picture } from "~/ui/picture"

export function OrderLine({ line }: { line: CheckoutLine }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <Picture src={line.thumbnail} alt="" size={64} className="size-16 shrink-0 rounded-lg" />
      <div className="min-w-24 flex-1">
        <p className="font-bold">
          {line.product_handle ? (
            <Link to={shopPath(`/san-pham/${line.product_handle}`)} className="hover:underline">
              {line.title}
            </Link>
          ) : (
            line.title
          )}
        </p>
        <p className="text-sm text-ink-soft">
          {line.variant_title && `${line.variant_title} · `}
          <span className="whitespace-nowrap">
            {formatDong(line.unit_price)} {m.order_quantity({ quantity: line.quantity })}
          </span>
        </p>
        <AheadNote shipsFrom={line.ships_from} />
        {line.basket && (
          <p className="text-sm text-ink-soft">
            {m.basket_part_of({ title: basketTitle(line.basket) })}
          </p>
        )}
      </div>
      <p className="ml-auto whitespace-nowrap">{formatDong(line.total)}</p>
    </li>
  )
}
