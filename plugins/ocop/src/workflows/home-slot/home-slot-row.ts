import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminHomeSlot, CampaignPicture, HomeSlotForm } from "@ocop/contract"
import { campaignPhase, vietnamMinute, type HomeSlotFacts, type ListingChoice } from "@ocop/rules"
import { pictureSql } from "../campaign-page/campaign-picture"

/** A place on the home page as it is kept, with its picture and the campaign it names. */
export interface HomeSlotRow extends HomeSlotFacts {
  id: string
  title: string | null
  lead: string
  picture_id: string | null
  picture: CampaignPicture | null
  campaign_page_id: string | null
  campaign: { id: string; title: string; handle: string; public: boolean } | null
  choice: ListingChoice | null
}

/** Rows of `home_slot`, as `slot`. */
export const homeSlots = (knex: Knex | Knex.Transaction) =>
  knex("home_slot as slot")
    .whereNull("slot.deleted_at")
    .select<HomeSlotRow[]>(
      "slot.*",
      knex.raw(`${pictureSql("slot")} as picture`),
      knex.raw(`(select json_build_object('id', page.id, 'title', page.title,
        'handle', page.handle, 'public', page.state = 'published')
        from campaign_page page
        where page.id = slot.campaign_page_id and page.deleted_at is null) as campaign`)
    )

export function formOf(row: HomeSlotRow): HomeSlotForm {
  const { rank, lead, picture_id, campaign_page_id } = row
  const when = {
    rank,
    starts_at: vietnamMinute(row.starts_at),
    ends_at: row.ends_at && vietnamMinute(row.ends_at),
  }
  const title = row.title ?? ""
  switch (row.kind) {
    case "hero":
      return { kind: "hero", ...when, title, lead, picture_id, campaign_page_id }
    case "campaign":
      return { kind: "campaign", ...when, campaign_page_id: campaign_page_id ?? "" }
    case "listings": {
      const choice = row.choice as Extract<HomeSlotForm, { kind: "listings" }>["choice"]
      return { kind: "listings", ...when, title, choice, campaign_page_id }
    }
  }
}

export const presentHomeSlot = (row: HomeSlotRow, now: Date): AdminHomeSlot => ({
  id: row.id,
  phase: campaignPhase(row, now),
  form: formOf(row),
  picture: row.picture,
  campaign: row.campaign && {
    id: row.campaign.id,
    title: row.campaign.title,
    handle: row.campaign.handle,
  },
})
