import type { ProducerShopOrder } from "@ocop/contract"
import { AheadNote } from "~/features/cart/ahead-note"
import { SumRow } from "~/features/cart/sum-row"
import { VatNote } from "~/features/cart/vat-note"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Picture } from "~/ui/picture"
import { isStillToSend } from "./still-to-send"

/** What to put into the parcel, and what the buyer pays for it. */
export function OrderLines({ order }: { order: ProducerShopOrder }) {
  const returned = order.refunds.reduce((sum, { amount }) => sum + amount, 0)
  return (
    <section aria-labelledby="hang" className="rounded-xl border border-line bg-surface px-4">
      <h2 id="hang" className="pt-3 text-lg">
        {isStillToSend(order.status) ? m.portal_orders_goods() : m.portal_orders_goods_all()}
      </h2>
      <ul className="divide-y divide-line">
        {order.lines.map(
          ({
            id,
            thumbnail,
            title,
            variant_title,
            quantity,
            cancelled,
            net,
            basket,
            ships_from,
          }) => (
            <li key={id} className="flex items-center gap-3 py-3">
              <Picture src={thumbnail} alt="" size={64} className="size-16 shrink-0 rounded-lg" />
              <p className="min-w-0 flex-1">
                <strong className="block">{title}</strong>
                {variant_title && <span className="block text-ink-soft">{variant_title}</span>}
                <AheadNote shipsFrom={ships_from} />
                {basket && (
                  <span className="block text-sm text-ink-soft">
                    {m.basket_part_of({ title: basket })}
                  </span>
                )}
                <span className="text-sm text-ink-soft">{formatDong(net)}</span>
                {cancelled > 0 && (
                  <span className="block text-sm font-bold text-danger">
                    {m.portal_orders_cancelled({ count: cancelled })}
                  </span>
                )}
              </p>
              <p className="shrink-0 text-xl font-bold whitespace-nowrap">
                × {quantity - cancelled}
              </p>
            </li>
          )
        )}
      </ul>
      <dl className="space-y-2 border-t border-line py-3">
        <SumRow name={m.portal_orders_items_total()}>{formatDong(order.items_total)}</SumRow>
        {order.discount_total > 0 && (
          <SumRow name={m.portal_orders_discount()}>−{formatDong(order.discount_total)}</SumRow>
        )}
        <SumRow name={m.portal_orders_shipping()}>{formatDong(order.shipping_total)}</SumRow>
        {returned > 0 && (
          <SumRow name={m.portal_orders_taken_off()}>−{formatDong(returned)}</SumRow>
        )}
        <SumRow
          name={order.cash_on_delivery ? m.portal_orders_to_collect() : m.portal_orders_total()}
          strong
        >
          {formatDong(order.total - returned)}
        </SumRow>
      </dl>
      {order.vat.length > 0 && (
        <div className="pb-3">
          <VatNote vat={order.vat} />
        </div>
      )}
    </section>
  )
}
