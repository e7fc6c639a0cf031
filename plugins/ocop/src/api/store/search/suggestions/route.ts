import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { SearchSuggestions, SearchSuggestionsQuery } from "@ocop/contract"
import { refreshDay } from "../../../../workflows/search-freshness/refresh-day"
import { salesChannelsOf } from "./sales-channels-of"
import { suggest } from "./suggest"

/** `GET /store/search/suggestions?q=`: what somebody who is typing may mean, as the index is now. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { q } = req.validatedQuery as SearchSuggestionsQuery
  const salesChannelIds = salesChannelsOf(req)
  await refreshDay(req.scope)
  const suggestions: SearchSuggestions = await suggest(req.scope, q, salesChannelIds)
  res.json(suggestions)
}
