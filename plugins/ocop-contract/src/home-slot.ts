import * as z from "zod"
import {
  CampaignCard,
  CampaignPhase,
  CampaignPicture,
  ListingChoiceForm,
  VietnamMinute,
} from "./campaign-page.js"
import { typedText } from "./primitives.js"

const when = {
  /** Lower comes first. */
  rank: z.number().int().min(-1_000).max(1_000),
  starts_at: VietnamMinute,
  /** Null: until further notice. */
  ends_at: VietnamMinute.nullable(),
}
const title = typedText(120).pipe(z.string().min(3))
const campaign_page_id = z.string().min(1).max(64)

/** A place on the home page for a time: its head, a strip for a campaign, or a row of listings. */
export const HomeSlotForm = z
  .discriminatedUnion("kind", [
    z
      .object({
        kind: z.literal("hero"),
        ...when,
        title,
        lead: typedText(300),
        picture_id: z.string().max(64).nullable(),
        /** Where its button leads; null has none. */
        campaign_page_id: campaign_page_id.nullable(),
      })
      .strict(),
    z.object({ kind: z.literal("campaign"), ...when, campaign_page_id }).strict(),
    z
      .object({
        kind: z.literal("listings"),
        ...when,
        title,
        choice: ListingChoiceForm,
        campaign_page_id: campaign_page_id.nullable(),
      })
      .strict(),
  ])
  .refine(({ starts_at, ends_at }) => ends_at === null || starts_at < ends_at, {
    path: ["ends_at"],
    message: "must be after it begins",
  })
/** `POST /admin/home-slots`, and `POST /admin/home-slots/:id` for one that is there. */
export type HomeSlotForm = z.infer<typeof HomeSlotForm>

export const AdminHomeSlot = z.object({
  id: z.string(),
  phase: CampaignPhase,
  form: HomeSlotForm,
  picture: CampaignPicture.nullable(),
  campaign: z.object({ id: z.string(), title: z.string(), handle: z.string() }).nullable(),
})
export type AdminHomeSlot = z.infer<typeof AdminHomeSlot>
export const AdminHomeSlotResponse = z.object({ home_slot: AdminHomeSlot })

/** `GET /admin/home-slots`: in the order of the page, those that are over left out unless asked for. */
export const AdminHomeSlotsQuery = z.object({
  ended: z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .default(false),
})
export const AdminHomeSlotsResponse = z.object({ home_slots: z.array(AdminHomeSlot) })

const link = z.object({ handle: z.string(), title: z.string() }).nullable()

/** `GET /store/home`: what operators have scheduled for now; what is empty the shop fills itself. */
export const HomeResponse = z.object({
  hero: z
    .object({
      title: z.string(),
      lead: z.string(),
      picture: CampaignPicture.nullable(),
      campaign: link,
    })
    .nullable(),
  campaigns: z.array(CampaignCard),
  listings: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** Queries of the search index `product`. */
      by_rule: z.record(z.string(), z.unknown()).nullable(),
      picked: z.record(z.string(), z.unknown()).nullable(),
      picked_ids: z.array(z.string()),
      campaign: link,
    })
  ),
})
export type HomeResponse = z.infer<typeof HomeResponse>
