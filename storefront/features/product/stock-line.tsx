import type { ListingVariant } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

/** Below this many units the number itself is said. */
const FEW = 10

type StockLineProps = { variant: ListingVariant; preparationDays: number }

export function StockLine({ variant: { in_stock, available }, preparationDays }: StockLineProps) {
  const few = available !== null && available <= FEW
  const stock = !in_stock
    ? m.product_out_of_stock()
    : few
      ? m.product_few_left({ count: available })
      : m.product_in_stock()
  return (
    <p className="text-ink-soft">
      <span className={in_stock ? "font-bold text-brand" : "font-bold text-ink"}>{stock}</span>
      {in_stock && ` · ${m.product_preparation({ days: preparationDays })}`}
    </p>
  )
}
