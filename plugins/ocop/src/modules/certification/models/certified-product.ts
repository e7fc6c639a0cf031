import { model } from "@medusajs/framework/utils"
import { Certificate } from "./certificate"
import { FiveStarNomination } from "./five-star-nomination"

/** An entry of the register: one product of one producer, whether or not anyone sells it here. */
export const CertifiedProduct = model
  .define("certified_product", {
    id: model.id({ prefix: "cprod" }).primaryKey(),
    producer_id: model.text(),
    name: model.text().searchable(),
    /** `foldVietnamese(name)`: what the register matches names by. */
    name_folded: model.text(),
    group_code: model.text(),
    /** The import that brought it; null for one registered by itself. */
    import_id: model.text().nullable(),
    nominations: model.hasMany(() => FiveStarNomination, { mappedBy: "certified_product" }),
    certificates: model.hasMany(() => Certificate, { mappedBy: "certified_product" }),
  })
  .indexes([{ on: ["producer_id", "name_folded"], unique: true }, { on: ["import_id"] }])
