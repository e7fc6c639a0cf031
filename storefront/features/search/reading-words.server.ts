import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { getLocale } from "~/platform/paraglide/runtime"
import type { SearchParams } from "./search-params"

/** How a text was read: “trà”, 4 sao, đến 200.000 ₫. In words by the loader, so that no phone carries them. */
export function readingWords({ q, stars, priceFrom, priceTo }: SearchParams): string {
  const either = new Intl.ListFormat(getLocale(), { type: "disjunction" })
  return [
    q === "" ? m.reading_everything() : m.reading_text({ q }),
    ...(stars.length > 0
      ? [m.search_facet_stars({ stars: either.format([...stars].sort().map(String)) })]
      : []),
    ...priceWords(priceFrom, priceTo),
  ].join(", ")
}

function priceWords(from: number | undefined, to: number | undefined): string[] {
  if (from === undefined)
    return to === undefined ? [] : [m.reading_price_to({ to: formatDong(to) })]
  if (to === undefined) return [m.reading_price_from({ from: formatDong(from) })]
  return [m.reading_price_between({ from: formatDong(from), to: formatDong(to) })]
}
