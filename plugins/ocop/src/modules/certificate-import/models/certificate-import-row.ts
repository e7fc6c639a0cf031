import { model } from "@medusajs/framework/utils"

/** A row of the list as it was read: `SheetRow` of `@ocop/rules`, with what an operator chose for it. */
export const CertificateImportRow = model
  .define("certificate_import_row", {
    id: model.id({ prefix: "cirow" }).primaryKey(),
    import_id: model.text(),
    sheet: model.number(),
    /** Row of the sheet, from 1. */
    row: model.number(),
    /** `SheetCell[]` */
    cells: model.json(),
    /** `ImportChoice`; null when nothing was asked or answered. */
    choice: model.json().nullable(),
  })
  .indexes([{ on: ["import_id", "sheet", "row"], unique: true }])
