import type { ProducerShopOrderCard } from "@ocop/contract"
import { Form, Link } from "react-router"
import { AheadNote } from "~/features/cart/ahead-note"
import { placedAt } from "~/features/order/placed-at"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Button, buttonClass, ButtonLink } from "~/ui/button"
import { Picture } from "~/ui/picture"
import { moneyWords } from "./money-words"
import { statusWords } from "./order-words"
import { isStillToSend } from "./still-to-send"
import { orderPath } from "./tab-addresses"
import { TimeLeft } from "./time-left-line"

type OrderCardProps = { order: ProducerShopOrderCard; now: string }

/** An order with the one thing that is to be done next. */
export function OrderCard({ order, now }: OrderCardProps) {
  const { id, number, buyer } = order
  return (
    <article className="rounded-xl border border-line bg-surface p-4">
      <Link to={shopPath(orderPath(id))} className="flex gap-3 text-ink no-underline">
        <Picture src={order.thumbnail} alt="" size={72} className="size-18 shrink-0 rounded-lg" />
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="flex flex-wrap items-center gap-x-2">
              <strong className="text-lg">{m.portal_orders_number({ number })}</strong>
              {order.is_gift && (
                <span className="rounded-full bg-star-soft px-2 text-sm font-bold text-star">
                  {m.portal_orders_gift()}
                </span>
              )}
            </span>
            <span className="text-sm text-ink-soft">{placedAt(order.placed_at)}</span>
          </span>
          <span className="block">
            {order.title}
            {order.lines > 1 && ` ${m.portal_orders_more_lines({ count: order.lines - 1 })}`}
          </span>
          <span className="block text-ink-soft">
            {m.portal_orders_pieces({ count: order.pieces })} · {buyer.name} · {buyer.province}
          </span>
          <span className="mt-1 flex flex-wrap items-center gap-x-2">
            <strong>{formatDong(order.total)}</strong>
            <span className="text-sm">{moneyWords(order)}</span>
          </span>
        </span>
      </Link>
      {order.status === "new" && <TimeLeft until={order.accept_by} now={now} />}
      {isStillToSend(order.status) && order.ships_from && (
        <p className="mt-2">
          <AheadNote shipsFrom={order.ships_from} />
        </p>
      )}
      {order.partly_shipped && (
        <p className="mt-2 font-bold text-star">{m.portal_orders_partly_shipped()}</p>
      )}
      <NextButtons order={order} />
    </article>
  )
}

function NextButtons({ order: { id, status } }: { order: ProducerShopOrderCard }) {
  switch (status) {
    case "new":
      return <DeedButton id={id} deed="accept" words={m.portal_orders_accept()} />
    case "accepted":
      return <DeedButton id={id} deed="pack" words={m.portal_orders_pack()} />
    case "packed":
      return (
        <div className="mt-3 grid grid-cols-2 gap-3">
          <a
            href={shopPath(`${orderPath(id)}/phieu`)}
            target="_blank"
            rel="noreferrer"
            className={buttonClass("outline", "min-h-14 text-lg")}
          >
            {m.portal_orders_slip()}
          </a>
          <ButtonLink to={shopPath(`${orderPath(id)}#gui-hang`)} className="min-h-14 text-lg">
            {m.portal_orders_ship()}
          </ButtonLink>
        </div>
      )
    case "shipped":
      return <DeedButton id={id} deed="deliver" words={m.portal_orders_deliver()} />
    default:
      return <p className="mt-3 font-bold">{statusWords[status]()}</p>
  }
}

function DeedButton({ id, deed, words }: { id: string; deed: string; words: string }) {
  return (
    <Form method="post" className="mt-3">
      <input type="hidden" name="don" value={id} />
      <Button name="viec" value={deed} className="min-h-14 w-full text-lg">
        {words}
      </Button>
    </Form>
  )
}
