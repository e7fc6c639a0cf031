import { model } from "@medusajs/framework/utils"

/** What will happen, or has happened, to one product of a row: the preview, and later the report. */
export const CertificateImportEntry = model
  .define("certificate_import_entry", {
    id: model.id({ prefix: "cient" }).primaryKey(),
    import_id: model.text(),
    row: model.number(),
    /** Which of several products of the row, from 0. */
    part: model.number().default(0),
    /** `ImportOutcome` of `@ocop/rules`. */
    outcome: model.text(),
    /** `PlannedEntry` of `@ocop/rules`. */
    planned: model.json(),
    producer_id: model.text().nullable(),
    certified_product_id: model.text().nullable(),
    certificate_id: model.text().nullable(),
  })
  .indexes([{ on: ["import_id", "row", "part"], unique: true }, { on: ["import_id", "outcome"] }])
