import type { CSSProperties } from "react"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import type { PlaceTile } from "./place-tiles"

/** The map of places: each square leads to its province. Drawn by the server; `.place-map` in app.css colours it. */
export function PlaceMap({ tiles }: { tiles: readonly PlaceTile[] }) {
  return (
    <ol aria-label={m.place_map()} className="place-map">
      {tiles.map(({ slug, short, name, count, shade, row, column }) => (
        <li
          key={short}
          style={{ "--shade": shade, gridRow: row, gridColumn: column } as CSSProperties}
        >
          <Link to={shopPath(`/tinh/${slug}`)} aria-label={count === null ? name : undefined}>
            {short} {count !== null && <b>{formatNumber(count)}</b>}
          </Link>
        </li>
      ))}
    </ol>
  )
}
