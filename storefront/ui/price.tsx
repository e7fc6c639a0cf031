import { formatDong } from "~/platform/money"

/** What the buyer pays, VAT included. Null is "not known", which is not free. */
export function Price({ amount, className = "" }: { amount: number | null; className?: string }) {
  if (amount === null) return <span className={className}>—</span>
  return (
    <span className={`font-heading whitespace-nowrap text-price ${className}`}>
      {formatDong(amount)}
    </span>
  )
}
