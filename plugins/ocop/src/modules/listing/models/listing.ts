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
    /** When an operator took it out of sight at once, whatever its status; null while it is shown. */
    hidden_at: model.dateTime().nullable(),
    /** Why, as its producer reads it. */
    hidden_reason: model.text().nullable(),
    /** An operator. */
    hidden_by: model.text().nullable(),
    /** `Label` of `@ocop/contract`. */
    label: model.json().default({}),
    story: model.text().nullable(),
    /** First and last day of the season, `MM-DD`; both null means all year. */
    season_from: model.text().nullable(),
    season_to: model.text().nullable(),
    /** Whether it may be bought outside its season (dried, frozen or ordered ahead). */
    orders_off_season: model.boolean().default(true),
    /** Sold ahead until that day of Vietnam, "2027-03-01", from which it is sent (SPEC PO); null for what is not. */
    ships_from: model.text().nullable(),
    /** Working days the producer needs before it hands over a parcel. */
    preparation_days: model.number().default(1),
    /** Words an operator adds for search; those for what the title says are computed with its document. */
    aliases: model.array().default([]),
    /** Of the request that made it, so that a repeat makes no second one. */
    idempotency_key: model.text().nullable(),
  })
  .indexes([
    { on: ["producer_id"] },
    { on: ["certified_product_id"] },
    {
      name: "IDX_listing_once_per_key",
      on: ["producer_id", "idempotency_key"],
      unique: true,
      where: "idempotency_key is not null and deleted_at is null",
    },
  ])
