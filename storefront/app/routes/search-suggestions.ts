import { searchText } from "~/features/search/parse-search-params.server"
import { suggestionsFor } from "~/features/search-box/suggestions.server"
import type { SuggestionAnswer } from "~/features/search-box/suggestion"
import { BackendError } from "~/platform/backend-error"
import type { Route } from "./+types/search-suggestions"

/** Kept by nobody on the way: a star can vanish, and what somebody types is nobody else's business. */
const HEADERS = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" }

/** `GET /tim-kiem/goi-y?q=`: what the search box offers while somebody types. */
export async function loader({ url }: Route.LoaderArgs) {
  try {
    const suggestions = await suggestionsFor(searchText(url.searchParams.get("q")))
    return Response.json({ suggestions } satisfies SuggestionAnswer, { headers: HEADERS })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return Response.json(null, { status: 503, headers: HEADERS })
  }
}
