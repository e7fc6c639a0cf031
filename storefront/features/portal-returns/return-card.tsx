import { Link } from "react-router"
import { placedAt } from "~/features/order/placed-at"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import type { ReturnTrouble } from "./answer-return.server"
import type { ReturnsData } from "./load-returns.server"
import { ReturnAnswers } from "./return-answers"
import { returnReason, returnStatusWords, returnTrouble } from "./return-words"

type ReturnCardProps = {
  wish: ReturnsData["returns"][number]
  trouble: ReturnTrouble | null
}

/** What one buyer wants to send back and why, and the answers to it. */
export function ReturnCard({ wish, trouble }: ReturnCardProps) {
  const waits = wish.status === "requested" || wish.status === "sent_back"
  return (
    <article className="rounded-xl border border-line bg-surface px-4 pt-3">
      <p className="flex flex-wrap items-center justify-between gap-x-4">
        <Link
          to={shopPath(`/nha-san-xuat/don-hang/${wish.shop_order_id}`)}
          className="inline-flex min-h-11 items-center text-lg font-bold underline underline-offset-4"
        >
          {m.portal_after_order({ number: wish.order_number })}
        </Link>
        <strong
          className={`rounded-full px-3 py-1 ${waits ? "bg-star-soft text-star" : "bg-sunken"}`}
        >
          {returnStatusWords[wish.status]()}
        </strong>
      </p>
      {trouble && (
        <Notice tone="warn" role="alert">
          <p>{returnTrouble(trouble.code)}</p>
        </Notice>
      )}
      <ul className="mt-2">
        {wish.lines.map(({ line_id, title, quantity }) => (
          <li key={line_id} className="flex justify-between gap-4 py-1">
            <span className="min-w-0">{title}</span>
            <strong className="whitespace-nowrap">× {quantity}</strong>
          </li>
        ))}
      </ul>
      <p className="mt-2">{m.portal_after_reason({ reason: returnReason(wish.reason) })}</p>
      {wish.words && <p className="break-words whitespace-pre-line">“{wish.words}”</p>}
      <p className="mt-1 pb-3 text-sm text-ink-soft">
        {[
          m.portal_after_asked_at({ time: placedAt(wish.created_at) }),
          wish.freight === "buyer"
            ? m.portal_after_freight_buyer()
            : m.portal_after_freight_producer(),
          wish.tracking_code && m.portal_after_tracking({ code: wish.tracking_code }),
        ]
          .filter(Boolean)
          .join(" · ")}
        {wish.answer_words && (
          <span className="block">{m.portal_after_answered({ words: wish.answer_words })}</span>
        )}
      </p>
      <ReturnAnswers wish={wish} trouble={trouble} />
    </article>
  )
}
