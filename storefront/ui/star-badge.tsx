import { m } from "~/platform/paraglide/messages"
import { StarRow } from "./star-row"

/**
 * The stars that a certificate in force gives today. Render it only then: it is the one place in the shop that
 * writes `data-ocop-stars`, and there is no such thing as a badge of zero.
 */
export function StarBadge({ stars, large }: { stars: 3 | 4 | 5; large?: boolean }) {
  return (
    <span
      data-ocop-stars={stars}
      className={`inline-flex items-center gap-1 rounded-full bg-star-soft px-2 py-0.5 font-bold text-star ${large ? "text-2xl" : "text-sm"}`}
    >
      <StarRow stars={stars} />
      <span className="sr-only">{m.star_badge({ stars })}</span>
      <span aria-hidden="true">OCOP</span>
    </span>
  )
}
