import { BasketResponse, BasketsResponse, type Basket } from "@ocop/contract"
import { askBackend } from "~/platform/backend.server"
import { getLocale } from "~/platform/paraglide/runtime"

/** A basket in the reader's language. */
function shownOf(basket: Basket) {
  const { title, title_en, lead, lead_en, story, story_en, ...rest } = basket
  const vietnamese = getLocale() === "vi"
  return {
    ...rest,
    title: vietnamese ? title : title_en,
    lead: vietnamese ? lead : lead_en,
    story: vietnamese ? story : story_en,
  }
}
export type ShownBasket = ReturnType<typeof shownOf>

/** Baskets that run now, those that can be bought first. */
export async function loadBaskets(): Promise<{ baskets: ShownBasket[] }> {
  const { baskets } = await askBackend(BasketsResponse, "/store/baskets")
  return { baskets: baskets.map(shownOf) }
}

/** @throws BackendError, not found when it was never published */
export async function loadBasket(handle: string): Promise<{ basket: ShownBasket }> {
  const path = `/store/baskets/${encodeURIComponent(handle)}`
  return { basket: shownOf((await askBackend(BasketResponse, path)).basket) }
}
