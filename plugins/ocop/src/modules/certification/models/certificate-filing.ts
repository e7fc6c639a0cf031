import { model } from "@medusajs/framework/utils"
import { CertificateFilingScan } from "./certificate-filing-scan"

/**
 * A paper that a producer says it has. A claim, never a star: shoppers see nothing of it before an operator
 * has read the paper and made a certificate of it.
 */
export const CertificateFiling = model
  .define("certificate_filing", {
    id: model.id({ prefix: "cfil" }).primaryKey(),
    producer_id: model.text(),
    /** The register entry it is about; null for a product that is not there yet. */
    certified_product_id: model.text().nullable(),
    /** As the paper names it. */
    product_name: model.text(),
    group_code: model.text(),
    /** As `normaliseCertificateNumber` has it. */
    number: model.text(),
    decision: model.text(),
    body: model.text(),
    level: model.enum(["district", "province", "national"]),
    /** As printed. */
    stars: model.number(),
    /** ISO days in Vietnam, as printed. */
    issued_on: model.text(),
    valid_until: model.text(),
    note: model.text().nullable(),
    status: model.enum(["submitted", "accepted", "refused", "withdrawn"]).default("submitted"),
    /** Why it was refused, for the producer to read. */
    reason: model.text().nullable(),
    /** The member who handed it in. */
    submitted_by: model.text(),
    /** An operator, or the member who withdrew it. */
    answered_by: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    /** The certificate that came of it. */
    certificate_id: model.text().nullable(),
    idempotency_key: model.text(),
    scans: model.hasMany(() => CertificateFilingScan, { mappedBy: "filing" }),
  })
  .indexes([
    { on: ["producer_id", "idempotency_key"], unique: true },
    {
      name: "IDX_certificate_filing_open",
      on: ["producer_id", "number"],
      unique: true,
      where: "status = 'submitted' and deleted_at is null",
    },
    { on: ["status", "created_at"] },
  ])
  .checks([
    { name: "certificate_filing_stars", expression: (columns) => `${columns.stars} in (3, 4, 5)` },
  ])
