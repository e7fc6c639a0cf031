import { model } from "@medusajs/framework/utils"

/** A place on the home page for a time; `homePlan` of `@ocop/rules` says which are shown. */
export const HomeSlot = model
  .define("home_slot", {
    id: model.id({ prefix: "hslot" }).primaryKey(),
    kind: model.enum(["hero", "campaign", "listings"]),
    /** Lower comes first. */
    rank: model.number().default(0),
    starts_at: model.dateTime(),
    /** Null: until further notice. */
    ends_at: model.dateTime().nullable(),
    /** Null for a campaign's strip, which says its page's. */
    title: model.text().nullable(),
    lead: model.text().default(""),
    picture_id: model.text().nullable(),
    campaign_page_id: model.text().nullable(),
    /** `ListingChoice` of `@ocop/rules`; of a row of listings alone. */
    choice: model.json().nullable(),
  })
  .indexes([{ on: ["ends_at"] }])
  .checks([
    { name: "home_slot_span", expression: () => "ends_at is null or starts_at < ends_at" },
    {
      name: "home_slot_whole",
      expression: () =>
        "case kind when 'campaign' then campaign_page_id is not null when 'listings' then title is not null and choice is not null else title is not null end",
    },
  ])
