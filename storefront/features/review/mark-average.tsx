import type { ReviewSummary } from "@ocop/contract"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"

/** "4,6/5 · 12 đánh giá", and what it is not; nothing without reviews. */
export function MarkAverage({ summary: { average, count } }: { summary: ReviewSummary }) {
  if (average === null) return null
  const words = { average: formatNumber(average), count: formatNumber(count) }
  return (
    <div>
      <p className="text-lg font-bold tabular-nums">{m.review_summary(words)}</p>
      <p className="text-sm text-ink-soft">{m.review_no_star()}</p>
    </div>
  )
}
