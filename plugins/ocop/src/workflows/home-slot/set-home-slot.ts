import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import type { AdminHomeSlot, HomeSlotForm } from "@ocop/contract"
import { choosesNothing, instantOfVietnamMinute } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { campaignDeed } from "../campaign-page/campaign-deed"
import {
  campaignPageNotFound,
  campaignWithoutListings,
} from "../campaign-page/campaign-page-problems"
import { assertPicture } from "../campaign-page/campaign-picture"
import { formOf, homeSlots, presentHomeSlot, type HomeSlotRow } from "./home-slot-row"

const SUBJECT = "home_slot"

const slotNotFound = (id: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Home page slot ${id} was not found`,
    "ocop.home_slot_not_found"
  )

/**
 * Writes a place on the home page: a new one without an id. It is shown from its first minute on.
 *
 * @throws MedusaError NOT_FOUND for a slot or a campaign page that is not there; NOT_ALLOWED
 *   `ocop.campaign_without_listings`
 */
export async function setHomeSlot(
  container: MedusaContainer,
  operatorId: string,
  id: string | null,
  form: HomeSlotForm
): Promise<AdminHomeSlot> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const slotId = id ?? generateEntityId(undefined, "hslot")
  return knex.transaction(async (trx) => {
    const before = id === null ? null : formOf(await lockSlot(trx, id))
    await assertWhole(trx, form)
    const columns = columnsOf(form)
    if (before) {
      await trx(SUBJECT)
        .where({ id: slotId })
        .update({ ...columns, updated_at: trx.fn.now() })
    } else {
      await trx(SUBJECT).insert({ id: slotId, ...columns })
    }
    const deed = before ? "changed" : "created"
    await campaignDeed(trx, operatorId, slotId, deed, before, form, SUBJECT)
    const written = await lockSlot(trx, slotId)
    return presentHomeSlot(written, container.resolve(CLOCK_MODULE).now())
  })
}

/** @throws MedusaError NOT_FOUND `ocop.home_slot_not_found` */
export async function deleteHomeSlot(
  container: MedusaContainer,
  operatorId: string,
  id: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    const before = formOf(await lockSlot(trx, id))
    await trx(SUBJECT).where({ id }).update({ deleted_at: trx.fn.now() })
    await campaignDeed(trx, operatorId, id, "deleted", before, null, SUBJECT)
  })
}

const columnsOf = ({ kind, rank, starts_at, ends_at, ...more }: HomeSlotForm) => ({
  kind,
  rank,
  starts_at: instantOfVietnamMinute(starts_at),
  ends_at: ends_at === null ? null : instantOfVietnamMinute(ends_at),
  title: "title" in more ? more.title : null,
  lead: "lead" in more ? more.lead : "",
  picture_id: "picture_id" in more ? more.picture_id : null,
  campaign_page_id: more.campaign_page_id,
  choice: "choice" in more ? JSON.stringify(more.choice) : null,
})

async function assertWhole(trx: Knex.Transaction, form: HomeSlotForm): Promise<void> {
  if ("picture_id" in form) await assertPicture(trx, form.picture_id)
  if ("choice" in form && choosesNothing(form.choice)) throw campaignWithoutListings()
  const { campaign_page_id: id } = form
  if (id === null) return
  const page = await trx("campaign_page").where({ id, deleted_at: null }).first("id")
  if (!page) throw campaignPageNotFound(id)
}

async function lockSlot(trx: Knex.Transaction, id: string): Promise<HomeSlotRow> {
  const [row] = await homeSlots(trx).where("slot.id", id).forUpdate("slot")
  if (!row) throw slotNotFound(id)
  return row
}
