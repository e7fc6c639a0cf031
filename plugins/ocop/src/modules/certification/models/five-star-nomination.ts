import { model } from "@medusajs/framework/utils"
import { CertifiedProduct } from "./certified-product"

/** «Tiềm năng 5 sao»: a province has proposed five stars to the centre. A status of its own, no star (S6). */
export const FiveStarNomination = model
  .define("five_star_nomination", {
    id: model.id({ prefix: "nomi" }).primaryKey(),
    decision: model.text(),
    body: model.text(),
    score: model.float().nullable(),
    /** The ISO day in Vietnam. */
    decided_on: model.text(),
    date_precision: model.enum(["day", "month", "year"]).default("day"),
    actor: model.text(),
    import_id: model.text().nullable(),
    certified_product: model.belongsTo(() => CertifiedProduct, { mappedBy: "nominations" }),
  })
  .indexes([
    {
      name: "IDX_nomination_once_per_decision",
      on: ["certified_product_id", "decision", "decided_on"],
      unique: true,
    },
    { on: ["import_id"] },
  ])
