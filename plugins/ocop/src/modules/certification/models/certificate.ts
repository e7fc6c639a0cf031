import { model } from "@medusajs/framework/utils"
import { CertificateEvent } from "./certificate-event"
import { CertificateScan } from "./certificate-scan"
import { CertifiedProduct } from "./certified-product"

/**
 * "This product was recognised with N stars by this body, by this decision, and is in force until
 * that day, unless revoked." Days are ISO days in Vietnam; the last day still counts (SPEC C).
 */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    number: model.text().unique(),
    /** True when the decision printed no number and the register gave this one. */
    number_assigned: model.boolean().default(false),
    decision: model.text(),
    body: model.text(),
    level: model.enum(["district", "province", "national"]),
    stars: model.number(),
    /** Points of the council, 0 to 100, when the source says them. */
    score: model.float().nullable(),
    issued_on: model.text(),
    valid_until: model.text(),
    /** How exactly the source says the dates. */
    date_precision: model.enum(["day", "month", "year"]).default("day"),
    revoked_on: model.text().nullable(),
    revoked_decision: model.text().nullable(),
    revoked_reason: model.text().nullable(),
    /** The import that brought it; null for one registered by itself. */
    import_id: model.text().nullable(),
    certified_product: model.belongsTo(() => CertifiedProduct, { mappedBy: "certificates" }),
    events: model.hasMany(() => CertificateEvent, { mappedBy: "certificate" }),
    scans: model.hasMany(() => CertificateScan, { mappedBy: "certificate" }),
  })
  .indexes([
    { on: ["valid_until"] },
    { on: ["issued_on"] },
    { on: ["import_id"] },
    // A decision recognises a product once; another star under the same decision is a mistake to correct.
    {
      name: "IDX_certificate_once_per_decision",
      on: ["certified_product_id", "decision", "issued_on"],
      unique: true,
    },
  ])
  .checks([
    { name: "certificate_stars", expression: (columns) => `${columns.stars} in (3, 4, 5)` },
    {
      name: "certificate_days",
      expression: (columns) =>
        `${columns.issued_on} ~ '^\\d{4}-\\d{2}-\\d{2}$' and ${columns.valid_until} ~ '^\\d{4}-\\d{2}-\\d{2}$' and ${columns.issued_on} <= ${columns.valid_until}`,
    },
  ])
