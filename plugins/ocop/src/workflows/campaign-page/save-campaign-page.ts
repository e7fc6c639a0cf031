import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { AdminCampaignPage, CampaignPageForm } from "@ocop/contract"
import { choosesNothing, instantOfVietnamMinute } from "@ocop/rules"
import { randomBytes } from "node:crypto"
import { campaignDeed } from "./campaign-deed"
import {
  campaignHandleFixed,
  campaignHandleTaken,
  campaignPageNotFound,
  campaignPageOutdated,
  campaignWithoutListings,
} from "./campaign-page-problems"
import { campaignPages, presentAdminPage, type CampaignPageRow } from "./campaign-page-row"
import { assertPicture } from "./campaign-picture"
import { readCampaignPage } from "./read-campaign-pages"

/** What of a form is kept in columns. */
const columnsOf = ({ choice, starts_at, ends_at, ...form }: CampaignPageForm) => ({
  ...form,
  starts_at: instantOfVietnamMinute(starts_at),
  ends_at: instantOfVietnamMinute(ends_at),
  choice: JSON.stringify(choice),
})

/**
 * A new page, as a draft that nobody sees without its key.
 *
 * @throws MedusaError NOT_ALLOWED `ocop.campaign_handle_taken`
 */
export async function createCampaignPage(
  container: MedusaContainer,
  operatorId: string,
  form: CampaignPageForm
): Promise<AdminCampaignPage> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = generateEntityId(undefined, "cpage")
  await knex.transaction(async (trx) => {
    await assertPicture(trx, form.picture_id)
    const preview_key = randomBytes(18).toString("base64url")
    const written = await trx("campaign_page")
      .insert({ id, preview_key, ...columnsOf(form) })
      .onConflict(trx.raw("(handle) where deleted_at is null") as never)
      .ignore()
      .returning("id")
    if (!written.length) throw campaignHandleTaken(form.handle)
    await campaignDeed(trx, operatorId, id, "created", null, form)
  })
  return readCampaignPage(container, id)
}

/**
 * Writes a page anew; one that is published changes for shoppers at once.
 *
 * @param version that the operator has read
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED `ocop.campaign_page_outdated`, `ocop.campaign_handle_…`,
 *   `ocop.campaign_without_listings` for a published page
 */
export async function saveCampaignPage(
  container: MedusaContainer,
  operatorId: string,
  id: string,
  version: number,
  form: CampaignPageForm
): Promise<AdminCampaignPage> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    const page = await lockCampaignPage(trx, id)
    if (page.version !== version) throw campaignPageOutdated(page.version)
    const { handle } = page
    if (page.published_at && handle !== form.handle) throw campaignHandleFixed(handle)
    if (page.state === "published" && choosesNothing(form.choice)) throw campaignWithoutListings()
    await assertPicture(trx, form.picture_id)
    await assertHandleFree(trx, id, form.handle)
    await trx("campaign_page")
      .where({ id })
      .update({ ...columnsOf(form), version: version + 1, updated_at: trx.fn.now() })
    const before = presentAdminPage(page, page.updated_at).form
    await campaignDeed(trx, operatorId, id, "changed", before, form)
  })
  return readCampaignPage(container, id)
}

/** @throws MedusaError NOT_FOUND `ocop.campaign_page_not_found` */
export async function lockCampaignPage(
  trx: Knex.Transaction,
  id: string
): Promise<CampaignPageRow> {
  const [row] = await campaignPages(trx).where("page.id", id).forUpdate("page")
  if (!row) throw campaignPageNotFound(id)
  return row
}

async function assertHandleFree(trx: Knex.Transaction, id: string, handle: string): Promise<void> {
  const other = await trx("campaign_page")
    .where({ handle, deleted_at: null })
    .whereNot({ id })
    .first("id")
  if (other) throw campaignHandleTaken(handle)
}
