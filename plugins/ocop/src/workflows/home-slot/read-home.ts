import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminHomeSlot, HomeResponse } from "@ocop/contract"
import { homePlan } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { listOpenCampaigns } from "../campaign-page/read-campaign-pages"
import { searchOf } from "../campaign-page/campaign-page-row"
import { homeSlots, presentHomeSlot, type HomeSlotRow } from "./home-slot-row"

/** Strips and rows that the page has room for. */
const MOST_STRIPS = 3
const MOST_ROWS = 6

/**
 * What operators have scheduled for this moment; two statements. Without a scheduled strip the campaigns that
 * run are shown, but for the one that the head leads to; a strip of a page that is not published, or is over, is left out.
 */
export async function readHome(container: MedusaContainer): Promise<HomeResponse> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  const slots = await homeSlots(knex)
    .where("slot.starts_at", "<=", now)
    .where((at) => at.whereNull("slot.ends_at").orWhere("slot.ends_at", ">", now))
  const plan = homePlan(slots, now)
  const open = await listOpenCampaigns(container)
  const strips = plan.campaigns.length
    ? plan.campaigns.flatMap(({ campaign }) =>
        open.filter(({ handle }) => handle === campaign?.handle)
      )
    : open.filter(
        ({ phase, handle }) => phase === "running" && handle !== plan.hero?.campaign?.handle
      )
  return {
    hero: plan.hero && {
      title: plan.hero.title ?? "",
      lead: plan.hero.lead,
      picture: plan.hero.picture,
      campaign: linkOf(plan.hero),
    },
    campaigns: strips.slice(0, MOST_STRIPS),
    listings: plan.listings.slice(0, MOST_ROWS).flatMap((row) => {
      const { id, title, choice } = row
      if (!choice) return []
      return [{ id, title: title ?? "", ...searchOf(choice), campaign: linkOf(row) }]
    }),
  }
}

const linkOf = ({ campaign }: HomeSlotRow) =>
  campaign?.public ? { handle: campaign.handle, title: campaign.title } : null

/** Every place in the order of the page; one statement. */
export async function listHomeSlots(
  container: MedusaContainer,
  withEnded: boolean
): Promise<AdminHomeSlot[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  const slots = homeSlots(knex).orderByRaw(
    "array_position(array['hero', 'campaign', 'listings'], slot.kind), slot.rank, slot.starts_at desc, slot.id"
  )
  const rows = await (withEnded
    ? slots
    : slots.where((at) => at.whereNull("slot.ends_at").orWhere("slot.ends_at", ">", now)))
  return rows.map((row) => presentHomeSlot(row, now))
}
