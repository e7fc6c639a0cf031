import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { BasketIcon } from "~/ui/icons/basket-icon"
import { useCartCount } from "./use-cart-count"

export function CartLink() {
  const count = useCartCount()
  return (
    <Link
      to={shopPath("/gio-hang")}
      className="relative inline-flex min-h-11 items-center gap-2 rounded-lg px-3 hover:bg-sunken"
    >
      <BasketIcon />
      <span className="sr-only lg:not-sr-only">{m.shell_cart()}</span>
      {count > 0 && (
        // Over the basket's corner, so that the header keeps its shape when the number comes.
        <span className="absolute top-0 left-6 min-w-5 rounded-full bg-price px-1 text-center text-xs leading-5 font-bold text-on-brand">
          {count}
          <span className="sr-only"> {m.shell_cart_items()}</span>
        </span>
      )}
    </Link>
  )
}
