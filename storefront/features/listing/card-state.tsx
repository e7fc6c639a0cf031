import type { SearchHit } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

/** The word over a card's picture, where something keeps the product from being bought, or speaks for buying now. */
export function CardState({ hit }: { hit: SearchHit }) {
  const blocked = !hit.on_sale ? m.card_off_sale() : !hit.in_stock ? m.card_sold_out() : null
  if (blocked) return <Tag className="bg-ink text-page">{blocked}</Tag>
  if (hit.in_season) return <Tag className="bg-brand text-on-brand">{m.card_in_season()}</Tag>
  return null
}

function Tag({ className, children }: { className: string; children: string }) {
  return (
    <span className={`absolute left-2 top-2 rounded-md px-2 py-0.5 text-sm font-bold ${className}`}>
      {children}
    </span>
  )
}
