import { model } from "@medusajs/framework/utils"

/** Where a product is from: the place as certified, kept as written, and the unit it is in today. */
export const Origin = model
  .define("origin", {
    id: model.id({ prefix: "orig" }).primaryKey(),
    certified_as: model.text(),
    /** One of the 63 codes of before July 2025; null when certified under today's name. */
    former_province_code: model.text().nullable(),
    province_code: model.text(),
    commune_code: model.text().nullable(),
    raw_material_area: model.text().nullable(),
  })
  .indexes([{ on: ["province_code"] }])
