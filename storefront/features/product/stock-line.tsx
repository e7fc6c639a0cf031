import type { ListingVariant } from "@ocop/contract"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"

/** Below this many units the number itself is said. */
const FEW = 10

type StockLineProps = {
  variant: ListingVariant
  preparationDays: number
  /** Sold ahead: the day from which it is sent. */
  shipsFrom: string | null
}

/** How many there are, and when they are sent. */
export function StockLine({ variant, preparationDays, shipsFrom }: StockLineProps) {
  const { in_stock, available } = variant
  const few = available !== null && available <= FEW
  const left = few ? available : null
  return (
    <p className="text-ink-soft">
      <span className={in_stock ? "font-bold text-brand" : "font-bold text-ink"}>
        {shipsFrom ? aheadWords(in_stock, left) : stockWords(in_stock, left)}
      </span>
      {in_stock &&
        (shipsFrom ? (
          <span className="block">{m.ahead_explained({ day: formatDay(shipsFrom) })}</span>
        ) : (
          ` · ${m.product_preparation({ days: preparationDays })}`
        ))}
    </p>
  )
}

function stockWords(inStock: boolean, left: number | null): string {
  if (!inStock) return m.product_out_of_stock()
  return left === null ? m.product_in_stock() : m.product_few_left({ count: left })
}

function aheadWords(inStock: boolean, left: number | null): string {
  if (!inStock) return m.ahead_full()
  return left === null ? m.ahead_stock() : m.ahead_left({ count: left })
}
