import { model } from "@medusajs/framework/utils"

/** What is withheld of household and individual sellers' goods, from a day on until the next row's (SPEC TX). */
export const WithheldTaxRate = model.define("withheld_tax_rate", {
  id: model.id({ prefix: "whtax" }).primaryKey(),
  /** First day in Vietnam. */
  from_day: model.text().unique(),
  /** Basis points. */
  vat_bps: model.number(),
  pit_bps: model.number(),
  /** The text it stands in. */
  law: model.text(),
})
