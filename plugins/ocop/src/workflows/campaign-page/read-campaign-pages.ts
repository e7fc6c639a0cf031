import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminCampaignPage,
  AdminCampaignPagesQuery,
  AdminCampaignPagesResponse,
  CampaignCard,
  CampaignPage,
} from "@ocop/contract"
import { CLOCK_MODULE } from "../../modules/clock"
import { campaignPageNotFound } from "./campaign-page-problems"
import { campaignPages, presentAdminPage, presentCard, presentPage } from "./campaign-page-row"

/** More than a home page or a sitemap shows at once. */
const MOST_OPEN = 200

const doors = (container: MedusaContainer) => ({
  knex: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  now: container.resolve(CLOCK_MODULE).now(),
})

/** A page of campaign pages, those that end last first; two statements. */
export async function listCampaignPages(
  container: MedusaContainer,
  { state, limit, offset }: AdminCampaignPagesQuery
): Promise<AdminCampaignPagesResponse> {
  const { knex, now } = doors(container)
  const wanted = state ? { "page.state": state } : {}
  const rows = await campaignPages(knex)
    .where(wanted)
    .orderBy([{ column: "page.ends_at", order: "desc" }, "page.id"])
    .limit(limit)
    .offset(offset)
  const counted = await knex("campaign_page as page")
    .whereNull("page.deleted_at")
    .where(wanted)
    .count<{ count: string }[]>("page.id as count")
  return {
    campaign_pages: rows.map((row) => presentAdminPage(row, now)),
    count: Number(counted[0]?.count ?? 0),
    limit,
    offset,
  }
}

/** @throws MedusaError NOT_FOUND `ocop.campaign_page_not_found` */
export async function readCampaignPage(
  container: MedusaContainer,
  id: string
): Promise<AdminCampaignPage> {
  const { knex, now } = doors(container)
  const [row] = await campaignPages(knex).where("page.id", id)
  if (!row) throw campaignPageNotFound(id)
  return presentAdminPage(row, now)
}

/** What shoppers find under an address, also once it is over: its address was printed. */
export async function readPublicPage(
  container: MedusaContainer,
  handle: string,
  previewKey: string | undefined
): Promise<CampaignPage> {
  const { knex, now } = doors(container)
  const [row] = await campaignPages(knex).where("page.handle", handle)
  const mayBeSeen = row && (row.state === "published" || row.preview_key === previewKey)
  if (!mayBeSeen) throw campaignPageNotFound(handle)
  return presentPage(row, now)
}

/** Published campaigns that are not over: those that run first, the ones that end soonest before. */
export async function listOpenCampaigns(container: MedusaContainer): Promise<CampaignCard[]> {
  const { knex, now } = doors(container)
  const rows = await campaignPages(knex)
    .where("page.state", "published")
    .where("page.ends_at", ">", now)
    .orderByRaw("page.starts_at > ?, page.ends_at, page.id", [now])
    .limit(MOST_OPEN)
  return rows.map((row) => presentCard(row, now))
}
