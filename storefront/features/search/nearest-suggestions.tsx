import { Link } from "react-router"
import type { Suggestion } from "~/features/search-box/suggestion"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { buttonClass } from "~/ui/button"

/** What comes near to words that found nothing: products, producers, places and groups by name. */
export function NearestSuggestions({ suggestions }: { suggestions: readonly Suggestion[] }) {
  if (suggestions.length === 0) return null
  return (
    <section className="space-y-3">
      <h2 className="text-xl">{m.nearest_title()}</h2>
      <ul className="flex flex-wrap gap-2">
        {suggestions.map(({ path, label }) => (
          <li key={path}>
            <Link to={shopPath(path)} className={buttonClass("outline", "font-normal!")}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
