import { Form, Link } from "react-router"
import { placedAt } from "~/features/order/placed-at"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import type { AccountOutcome } from "./account-outcome"
import type { AccountData } from "./load-account.server"
import { NewerOlder } from "./newer-older"
import { orderStateWords } from "./order-state-words"
import { ReorderOutcome } from "./reorder-outcome"

type OrderListProps = {
  list: AccountData["orders"]
  outcome: Extract<AccountOutcome, { form: "reorder" }> | undefined
}

/** The customer's orders; each opens its order page, where every producer's part has its own state. */
export function OrderList({ list: { orders, page, more }, outcome }: OrderListProps) {
  return (
    <section aria-labelledby="orders" className="rounded-xl border border-line bg-surface p-4">
      <h2 id="orders" className="text-lg">
        {m.account_orders()}
      </h2>
      {outcome && <ReorderOutcome {...outcome} />}
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
              className="relative flex items-start justify-between gap-4 py-3 sm:items-center hover:bg-sunken"
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
              <div className="flex shrink-0 flex-col items-end sm:flex-row sm:items-center sm:gap-4">
                <p className="whitespace-nowrap">{formatDong(order.total)}</p>
                {/* Above the link, which covers the row. */}
                <Form method="post" className="relative">
                  <input type="hidden" name="order_id" value={order.id} />
                  <button
                    name="intent"
                    value="reorder"
                    aria-label={m.account_reorder_of({ number: order.display_id })}
                    className="min-h-11 underline"
                  >
                    {m.account_reorder()}
                  </button>
                </Form>
              </div>
            </li>
          ))}
        </ul>
      )}
      <NewerOlder name="trang" page={page} more={more} />
    </section>
  )
}
