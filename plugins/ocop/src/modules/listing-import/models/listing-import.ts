import { model } from "@medusajs/framework/utils"

/** One sheet with listings that a producer sent, and how far it has come. */
export const ListingImport = model
  .define("listing_import", {
    id: model.id({ prefix: "limp" }).primaryKey(),
    producer_id: model.text(),
    /** `ListingImportStatus` of `@ocop/contract`. */
    status: model.enum(["preview", "applying", "applied"]).default("preview"),
    file_name: model.text(),
    file_sha256: model.text(),
    /** `ReadListingRow[]` of `@ocop/rules`: the sheet as it was read. */
    rows: model.json(),
    /** `PlannedListingRow[]`: what was shown. */
    plan: model.json(),
    /** Hash of the plan: what is confirmed is what was shown. */
    digest: model.text(),
    /** By row: "written", or the refusal code for which it was not. */
    results: model.json(),
    /** Until when whoever writes it has it to itself; passed while "applying" means it was interrupted. */
    lease_until: model.dateTime().nullable(),
    /** How often it was begun again: one that ends its process must not do so for ever. */
    attempts: model.number().default(0),
    /** The member who sent it, and the one who confirmed it. */
    created_by: model.text(),
    applied_by: model.text().nullable(),
    applied_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["producer_id", "created_at"] }, { on: ["status"] }])
