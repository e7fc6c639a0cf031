import { CampaignPageResponse, CampaignsResponse, type CampaignCard } from "@ocop/contract"
import { LAST_PAGE, PAGE_SIZE } from "~/features/search/search-params"
import { NO_ANSWER, storeSearch } from "~/features/search/store-search.server"
import { askBackend } from "~/platform/backend.server"
import { chosenQueries, pickedInOrder } from "./chosen-queries.server"

/** Campaigns that an ended one leads on to. */
const OTHERS = 3

/**
 * A campaign page with its goods as the search has them now. One that is over shows none: it leads on to
 * those that run.
 *
 * @param previewKey shows a page that is not published to whoever has its key
 */
export async function loadCampaign(handle: string, page: number, previewKey: string | null) {
  const query = previewKey ? `?${new URLSearchParams({ preview: previewKey })}` : ""
  const path = `/store/campaigns/${encodeURIComponent(handle)}${query}`
  const { campaign } = await askBackend(CampaignPageResponse, path)
  const { listings, ...about } = campaign
  const others = about.phase === "ended" ? await openCampaigns() : []
  const queries = about.phase === "ended" ? [] : chosenQueries(listings, PAGE_SIZE, page)
  const answers = queries.length ? await storeSearch(queries.map(({ query }) => query)) : []
  const answerOf = (kind: "picked" | "by_rule") =>
    answers[queries.findIndex((query) => query.kind === kind)] ?? NO_ANSWER
  return {
    campaign: about,
    page,
    /** Of a preview, for the links to its other pages. */
    previewKey,
    /** Chosen by hand; on the first page alone. */
    picked: page === 1 ? pickedInOrder(answerOf("picked").hits, listings.picked_ids) : [],
    hits: answerOf("by_rule").hits,
    /** Found by rule. */
    total: answerOf("by_rule").total,
    others,
  }
}
export type CampaignData = Awaited<ReturnType<typeof loadCampaign>>

/** A page number of the address; what is none is the first. */
export function pageNumber(text: string | null): number {
  const page = Number(text ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1
}

async function openCampaigns(): Promise<CampaignCard[]> {
  const { campaigns } = await askBackend(CampaignsResponse, "/store/campaigns")
  return campaigns.filter(({ phase }) => phase === "running").slice(0, OTHERS)
}
