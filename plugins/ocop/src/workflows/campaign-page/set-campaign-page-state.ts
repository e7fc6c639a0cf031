import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminCampaignPage } from "@ocop/contract"
import { choosesNothing } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { campaignDeed } from "./campaign-deed"
import { campaignWasPublished, campaignWithoutListings } from "./campaign-page-problems"
import { readCampaignPage } from "./read-campaign-pages"
import { lockCampaignPage } from "./save-campaign-page"

/**
 * Shows a page to everybody, or takes it away. Asked again, nothing changes.
 *
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED `ocop.campaign_without_listings`
 */
export async function setCampaignPageState(
  container: MedusaContainer,
  operatorId: string,
  id: string,
  state: "published" | "withdrawn"
): Promise<AdminCampaignPage> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    const page = await lockCampaignPage(trx, id)
    if (page.state === state) return
    const publishes = state === "published"
    if (publishes && choosesNothing(page.choice)) throw campaignWithoutListings()
    const now = container.resolve(CLOCK_MODULE).now()
    await trx("campaign_page")
      .where({ id })
      .update({
        state,
        published_at: page.published_at ?? (publishes ? now : null),
        updated_at: trx.fn.now(),
      })
    await campaignDeed(trx, operatorId, id, state, { state: page.state }, { state })
  })
  return readCampaignPage(container, id)
}

/**
 * Deletes a draft, with the places on the home page that name it.
 *
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED `ocop.campaign_was_published`
 */
export async function deleteCampaignPage(
  container: MedusaContainer,
  operatorId: string,
  id: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    const { published_at, handle, title } = await lockCampaignPage(trx, id)
    if (published_at) throw campaignWasPublished()
    const gone = { deleted_at: trx.fn.now() }
    await trx("home_slot")
      .where({ campaign_page_id: id, kind: "campaign", deleted_at: null })
      .update(gone)
    await trx("home_slot").where({ campaign_page_id: id }).update({ campaign_page_id: null })
    await trx("campaign_page").where({ id }).update(gone)
    await campaignDeed(trx, operatorId, id, "deleted", { handle, title }, null)
  })
}
