import type { SearchHit } from "@ocop/contract"
import { formatMonthDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"

/** The word over a card's picture, where something keeps the product from being bought, or speaks for buying now. */
export function CardState({ hit }: { hit: SearchHit }) {
  const blocked = blockedWords(hit)
  if (blocked) return <Tag className="bg-ink text-page">{blocked}</Tag>
  if (hit.ships_from) {
    const day = formatMonthDay(hit.ships_from.slice(5))
    return <Tag className="bg-brand text-on-brand">{m.ahead_tag({ day })}</Tag>
  }
  if (hit.in_season) return <Tag className="bg-brand text-on-brand">{m.card_in_season()}</Tag>
  return null
}

function blockedWords({ on_sale, closed_until, in_stock }: SearchHit): string | null {
  if (closed_until) return m.card_closed_until({ day: formatMonthDay(closed_until.slice(5)) })
  if (!on_sale) return m.card_off_sale()
  return in_stock ? null : m.card_sold_out()
}

function Tag({ className, children }: { className: string; children: string }) {
  return (
    <span
      className={`absolute top-2 left-2 max-w-[calc(100%-1rem)] rounded-md px-2 py-0.5 text-sm font-bold ${className}`}
    >
      {children}
    </span>
  )
}
