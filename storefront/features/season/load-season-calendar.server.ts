import { SEASON_PAGE_SIZE, SeasonsResponse } from "@ocop/contract"
import { redirect } from "react-router"
import { pickedInOrder } from "~/features/campaign/chosen-queries.server"
import { LAST_PAGE } from "~/features/search/search-params"
import { NO_ANSWER, storeSearch } from "~/features/search/store-search.server"
import { askBackend } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"

/** A whole number of the address between 1 and `most`; null for anything else. */
function numberIn(text: string | null, most: number): number | null {
  return text !== null && /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= most
    ? Number(text)
    : null
}

/** `GET /mua-vu?thang=11&trang=2`: without a month, the one that it is in Vietnam by the market's clock. */
export async function loadSeasonCalendar({ searchParams }: URL) {
  const asked = numberIn(searchParams.get("thang"), 12)
  const page = numberIn(searchParams.get("trang"), LAST_PAGE) ?? 1
  const query = new URLSearchParams({ offset: String((page - 1) * SEASON_PAGE_SIZE) })
  if (asked !== null) query.set("month", String(asked))
  const { product_ids, ...calendar } = await askBackend(SeasonsResponse, `/store/seasons?${query}`)
  // Past the last page nothing is known of the month: it is shown from its beginning.
  if (product_ids.length === 0 && page > 1) {
    throw redirect(shopPath(asked === null ? "/mua-vu" : `/mua-vu?thang=${asked}`))
  }
  const [answer = NO_ANSWER] = product_ids.length
    ? await storeSearch([
        { filters: { id: product_ids }, pagination: { take: product_ids.length } },
      ])
    : []
  return { ...calendar, asked, page, hits: pickedInOrder(answer.hits, product_ids) }
}
export type SeasonCalendar = Awaited<ReturnType<typeof loadSeasonCalendar>>
