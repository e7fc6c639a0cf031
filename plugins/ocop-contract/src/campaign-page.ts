import { isVietnamMinute } from "@ocop/rules"
import * as z from "zod"
import { StarsToday, typedText } from "./primitives.js"
import { ListingPicture } from "./producer-listing.js"
import { ProducerKind } from "./producer.js"

/** A minute on a clock in Vietnam, `YYYY-MM-DDTHH:mm`. */
export const VietnamMinute = z
  .string()
  .refine(isVietnamMinute, "must be a minute in Vietnam, YYYY-MM-DDTHH:mm")

/** Values of one kind that a choice may name, and products chosen by hand. */
const MOST_VALUES = 34
const MOST_PICKED = 48
const values = <Schema extends z.ZodType>(schema: Schema, most = MOST_VALUES) =>
  z.array(schema).max(most).default([])

/** Which listings are shown: `ListingChoice` of `@ocop/rules`. Only certificates in force, always. */
export const ListingChoiceForm = z
  .object({
    stars: values(z.union([z.literal(3), z.literal(4), z.literal(5)]), 3),
    province_codes: values(z.string().regex(/^\d{2}$/)),
    former_provinces: values(z.string().min(1).max(60)),
    groups: values(z.enum(["I", "II", "III", "IV", "V", "VI"]), 6),
    producer_kinds: values(ProducerKind, 8),
    tags: values(z.string().trim().min(1).max(100)),
    /** Ids of products, in the order in which they are shown. */
    picked: values(z.string().min(1).max(64), MOST_PICKED),
  })
  .strict()
export type ListingChoiceForm = z.infer<typeof ListingChoiceForm>

export const CampaignPicture = ListingPicture.extend({
  width: z.number().int(),
  height: z.number().int(),
})
export type CampaignPicture = z.infer<typeof CampaignPicture>
/** `POST /admin/campaign-pictures`: a form with one `file`; the same file again is the same picture. */
export const CampaignPictureResponse = z.object({ picture: CampaignPicture })

export const CampaignPageForm = z
  .object({
    /** The address: `/chien-dich/<handle>`. It stays as it is once the page was published. */
    handle: z
      .string()
      .max(80)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    title: typedText(120).pipe(z.string().min(3)),
    /** One or two sentences, also for search engines. */
    lead: typedText(300),
    /** Paragraphs; an empty line parts them. */
    body: typedText(10_000),
    picture_id: z.string().max(64).nullable(),
    starts_at: VietnamMinute,
    ends_at: VietnamMinute,
    choice: ListingChoiceForm,
  })
  .strict()
  .refine(({ starts_at, ends_at }) => starts_at < ends_at, {
    path: ["ends_at"],
    message: "must be after it begins",
  })
export type CampaignPageForm = z.infer<typeof CampaignPageForm>

/** `POST /admin/campaign-pages/:id`; another version than today's is `ocop.campaign_page_outdated`. */
export const SaveCampaignPageBody = z
  .object({ version: z.number().int().min(1), form: CampaignPageForm })
  .strict()
export type SaveCampaignPageBody = z.infer<typeof SaveCampaignPageBody>

export const CampaignPhase = z.enum(["upcoming", "running", "ended"])
export const CampaignPageState = z.enum(["draft", "published", "withdrawn"])
export type CampaignPageState = z.infer<typeof CampaignPageState>

/** A campaign page as operators write it. */
export const AdminCampaignPage = z.object({
  id: z.string(),
  state: CampaignPageState,
  phase: CampaignPhase,
  /** Goes up with every save. */
  version: z.number().int(),
  form: CampaignPageForm,
  picture: CampaignPicture.nullable(),
  /** The address under which a page that is not published can be looked at; whoever has it sees it. */
  preview_key: z.string(),
  /** The address cannot change any more. */
  was_published: z.boolean(),
  /** An ISO moment. */
  updated_at: z.string(),
})
export type AdminCampaignPage = z.infer<typeof AdminCampaignPage>
export const AdminCampaignPageResponse = z.object({ campaign_page: AdminCampaignPage })

/** `GET /admin/campaign-pages`: those that end last come first. */
export const AdminCampaignPagesQuery = z.object({
  state: CampaignPageState.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type AdminCampaignPagesQuery = z.infer<typeof AdminCampaignPagesQuery>
export const AdminCampaignPagesResponse = z.object({
  campaign_pages: z.array(AdminCampaignPage),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type AdminCampaignPagesResponse = z.infer<typeof AdminCampaignPagesResponse>

/** `POST /admin/campaign-pages/preview-listings`: what a choice would show today. */
export const PreviewListingsBody = z.object({ choice: ListingChoiceForm }).strict()
export type PreviewListingsBody = z.infer<typeof PreviewListingsBody>
export const ChosenListing = z.object({
  id: z.string(),
  title: z.string(),
  thumbnail: z.string().nullable(),
  stars: StarsToday,
  producer_name: z.string(),
  province: z.string(),
})
export const PreviewListingsResponse = z.object({
  /** Found by rule, those chosen by hand not among them. */
  count: z.number().int(),
  listings: z.array(ChosenListing),
  /** In the order of the choice; what is not here has no certificate in force today, or is not on show. */
  picked: z.array(ChosenListing),
})
export type PreviewListingsResponse = z.infer<typeof PreviewListingsResponse>

/** Queries of the search index `product` (`ruleFilters` and `pickedFilters` of `@ocop/rules`). */
const filters = z.record(z.string(), z.unknown()).nullable()

/** What a card or a strip says of a campaign. */
export const CampaignCard = z.object({
  handle: z.string(),
  title: z.string(),
  lead: z.string(),
  picture: CampaignPicture.nullable(),
  phase: CampaignPhase,
  /** ISO moments. */
  starts_at: z.string(),
  ends_at: z.string(),
  updated_at: z.string(),
})
export type CampaignCard = z.infer<typeof CampaignCard>

/** `GET /store/campaigns`: published and not over, those that run first. */
export const CampaignsResponse = z.object({ campaigns: z.array(CampaignCard) })

export const CampaignPage = CampaignCard.extend({
  body: z.string(),
  /** The moment of the answer, by the market's clock: what is left is counted from it. */
  now: z.string(),
  listings: z.object({ by_rule: filters, picked: filters, picked_ids: z.array(z.string()) }),
  /** It is not published: shown to whoever has the key. */
  preview: z.boolean(),
})
export type CampaignPage = z.infer<typeof CampaignPage>
/** `GET /store/campaigns/:handle` */
export const CampaignPageResponse = z.object({ campaign: CampaignPage })
export const CampaignPageQuery = z.object({ preview: z.string().max(64).optional() })
