import { model } from "@medusajs/framework/utils"

/** A page of the shop for a time: `/chien-dich/<handle>`. It is no promotion: prices are Medusa's. */
export const CampaignPage = model
  .define("campaign_page", {
    id: model.id({ prefix: "cpage" }).primaryKey(),
    handle: model.text().unique(),
    title: model.text(),
    lead: model.text().default(""),
    /** Paragraphs; an empty line parts them. */
    body: model.text().default(""),
    picture_id: model.text().nullable(),
    /** It runs from the first moment, which counts, to the last, which does not. */
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    /** `ListingChoice` of `@ocop/rules`. */
    choice: model.json(),
    state: model.enum(["draft", "published", "withdrawn"]).default("draft"),
    /** Goes up with every save, so that two operators do not write over each other. */
    version: model.number().default(1),
    /** Whoever knows it sees the page before it is published. */
    preview_key: model.text(),
    /** Since when its address may be printed somewhere; null for a page that never was published. */
    published_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["state", "ends_at"] }])
  .checks([{ name: "campaign_page_span", expression: () => "starts_at < ends_at" }])
