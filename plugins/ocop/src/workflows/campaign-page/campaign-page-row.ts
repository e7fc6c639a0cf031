import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminCampaignPage, CampaignCard, CampaignPage, CampaignPicture } from "@ocop/contract"
import {
  campaignPhase,
  pickedFilters,
  ruleFilters,
  vietnamMinute,
  type ListingChoice,
} from "@ocop/rules"
import { pictureSql } from "./campaign-picture"

/** A campaign page as it is kept, with its picture. */
export interface CampaignPageRow {
  id: string
  handle: string
  title: string
  lead: string
  body: string
  picture_id: string | null
  picture: CampaignPicture | null
  starts_at: Date
  ends_at: Date
  choice: ListingChoice
  state: AdminCampaignPage["state"]
  version: number
  preview_key: string
  published_at: Date | null
  updated_at: Date
}

/** Rows of `campaign_page`, as `page`, with their pictures. */
export const campaignPages = (knex: Knex | Knex.Transaction) =>
  knex("campaign_page as page")
    .whereNull("page.deleted_at")
    .select<CampaignPageRow[]>("page.*", knex.raw(`${pictureSql("page")} as picture`))

export const presentAdminPage = (row: CampaignPageRow, now: Date): AdminCampaignPage => ({
  id: row.id,
  state: row.state,
  phase: campaignPhase(row, now),
  version: row.version,
  form: {
    handle: row.handle,
    title: row.title,
    lead: row.lead,
    body: row.body,
    picture_id: row.picture_id,
    starts_at: vietnamMinute(row.starts_at),
    ends_at: vietnamMinute(row.ends_at),
    choice: row.choice as AdminCampaignPage["form"]["choice"],
  },
  picture: row.picture,
  preview_key: row.preview_key,
  was_published: row.published_at !== null,
  updated_at: row.updated_at.toISOString(),
})

export const presentCard = (row: CampaignPageRow, now: Date): CampaignCard => ({
  handle: row.handle,
  title: row.title,
  lead: row.lead,
  picture: row.picture,
  phase: campaignPhase(row, now),
  starts_at: row.starts_at.toISOString(),
  ends_at: row.ends_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})

/** What the shop asks its search for: nothing of it names a listing without a certificate in force. */
export const searchOf = (choice: ListingChoice) => ({
  by_rule: ruleFilters(choice),
  picked: pickedFilters(choice),
  picked_ids: [...choice.picked],
})

export const presentPage = (row: CampaignPageRow, now: Date): CampaignPage => ({
  ...presentCard(row, now),
  body: row.body,
  now: now.toISOString(),
  listings: searchOf(row.choice),
  preview: row.state !== "published",
})
