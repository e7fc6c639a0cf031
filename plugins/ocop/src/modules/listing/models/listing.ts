import { model } from "@medusajs/framework/utils"

/**
 * What a shop shows of a product beyond Medusa's own: whose it is, which register entry certifies
 * it, label, story, season. One listing per product. There is no star here: it is computed from the
 * certificates of `certified_product_id` on the day of asking (design §1).
 */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "list" }).primaryKey(),
    product_id: model.text().unique(),
    producer_id: model.text(),
    certified_product_id: model.text().nullable(),
    origin_id: model.text().nullable(),
    /** "I" to "VI", `PRODUCT_GROUPS` of `@ocop/rules`. */
    group_code: model.text(),
    subgroup_code: model.text().nullable(),
    status: model.enum(["draft", "submitted", "published", "withdrawn"]).default("draft"),
    /** `Label` of `@ocop/contract`. */
    label: model.json().default({}),
    story: model.text().nullable(),
    /** First and last day of the season, `MM-DD`; both null means all year. */
    season_from: model.text().nullable(),
    season_to: model.text().nullable(),
    /** Whether it may be bought outside its season (dried, frozen or ordered ahead). */
    orders_off_season: model.boolean().default(true),
    /** Working days the producer needs before it hands over a parcel. */
    preparation_days: model.number().default(1),
    /** Words an operator adds for search; those for what the title says are computed with its document. */
    aliases: model.array().default([]),
  })
  .indexes([{ on: ["producer_id"] }, { on: ["certified_product_id"] }])
