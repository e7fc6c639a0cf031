import { Link } from "react-router"
import { placedAt } from "~/features/order/placed-at"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { orderStateWords } from "./order-state-words"
import type { StoreOrder } from "./orders.server"

/** The customer's orders; each opens its order page, where every producer's part has its own state. */
export function OrderList({ orders }: { orders: readonly StoreOrder[] }) {
  return (
    <section aria-labelledby="orders" className="rounded-xl border border-line bg-surface p-4">
      <h2 id="orders" className="text-lg">
        {m.account_orders()}
      </h2>
      {orders.length === 0 ? (
        <p className="mt-2 text-ink-soft">
          {m.account_orders_empty()}{" "}
          <Link to={shopPath("/tim-kiem")} className="inline-flex min-h-11 items-center underline">
            {m.cart_go_shopping()}
          </Link>
        </p>
      ) : (
        <ul className="mt-2 divide-y divide-line">
          {orders.map((order) => (
            <li
              key={order.id}
              className="relative flex items-center justify-between gap-4 py-3 hover:bg-sunken"
            >
              <div className="min-w-0">
                <Link
                  to={shopPath(`/tai-khoan/don-hang/${order.id}`)}
                  className="font-bold underline after:absolute after:inset-0"
                >
                  {m.account_order_number({ number: order.display_id })}
                </Link>
                <p className="text-sm text-ink-soft">
                  {placedAt(order.created_at)} · {orderStateWords(order.status)}
                </p>
              </div>
              <p className="shrink-0 whitespace-nowrap">{formatDong(order.total)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
