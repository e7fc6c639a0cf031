import { model } from "@medusajs/framework/utils"

/**
 * A wording of a listing beside what shoppers read: the one a producer writes or an operator is to read, of
 * which a listing has one, and every one approved before, which are kept.
 */
export const ListingWording = model
  .define("listing_wording", {
    id: model.id({ prefix: "lword" }).primaryKey(),
    listing_id: model.text(),
    state: model.enum(["draft", "submitted", "changes_asked", "approved"]).default("draft"),
    /** Goes up with every save, so that an operator answers what was read. */
    version: model.number().default(1),
    /** `ListingWordingForm` of `@ocop/contract`. */
    wording: model.json(),
    submitted_at: model.dateTime().nullable(),
    /** A producer's member. */
    submitted_by: model.text().nullable(),
    /** What an operator asks to be changed. */
    note: model.text().nullable(),
    /** When an operator approved it, or asked for changes. */
    decided_at: model.dateTime().nullable(),
    /** An operator; null for what was on sale before there were reviews. */
    decided_by: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_listing_wording_one_open",
      on: ["listing_id"],
      unique: true,
      where: "state <> 'approved' and deleted_at is null",
    },
    { on: ["listing_id"] },
    { name: "IDX_listing_wording_queue", on: ["state", "submitted_at"] },
  ])
