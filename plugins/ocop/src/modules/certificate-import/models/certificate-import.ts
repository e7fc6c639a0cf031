import { model } from "@medusajs/framework/utils"

/** One uploaded decision list and how far it has come. It is never deleted: it says what was done. */
export const CertificateImport = model
  .define("certificate_import", {
    id: model.id({ prefix: "cimp" }).primaryKey(),
    /** `ImportStatus` of `@ocop/contract`. */
    status: model.enum(["mapping", "preview", "applying", "applied", "undone"]).default("mapping"),
    file_name: model.text(),
    file_size: model.number(),
    file_sha256: model.text(),
    /** Key of the private file store: the list as it came, for whoever asks later. */
    file_id: model.text(),
    format: model.enum(["xlsx", "csv"]),
    /** `{ name, rows }[]` */
    sheets: model.json(),
    sheet: model.number().default(0),
    header_row: model.number().nullable(),
    /** `ListColumns` and `ListContext` of `@ocop/rules`. */
    columns: model.json(),
    context: model.json(),
    /** Rows per outcome. */
    counts: model.json(),
    skipped_rows: model.number().default(0),
    /** Hash of what the preview says; null before it. */
    digest: model.text().nullable(),
    progress_done: model.number().default(0),
    progress_total: model.number().default(0),
    /** Until when whoever writes it has it to itself; passed while "applying" means it was interrupted. */
    lease_until: model.dateTime().nullable(),
    /** How often it was begun again without an operator: one that ends its process must not do so for ever. */
    attempts: model.number().default(0),
    /** Why the last confirmation wrote nothing; null while there is nothing to say. */
    stopped: model.enum(["preview_stale", "failed"]).nullable(),
    /** Whether the search index has been told of what was written. */
    announced: model.boolean().default(true),
    created_by: model.text(),
    applied_by: model.text().nullable(),
    applied_at: model.dateTime().nullable(),
    undone_by: model.text().nullable(),
    undone_at: model.dateTime().nullable(),
    undo_reason: model.text().nullable(),
  })
  .indexes([{ on: ["status"] }, { on: ["file_sha256"] }])
