import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CertifiedStars, DatePrecision, IsoDay, RecognisingLevel } from "@ocop/rules"

/** A certificate as a decision about it reads it. */
export interface CertificateRow {
  id: string
  certified_product_id: string
  number: string
  decision: string
  body: string
  level: RecognisingLevel
  stars: CertifiedStars
  score: number | null
  issued_on: IsoDay
  valid_until: IsoDay
  date_precision: DatePrecision
  revoked_on: IsoDay | null
  revoked_decision: string | null
}

/**
 * Every certificate of the product that this one is of, held against changes until the transaction ends:
 * nobody revokes, corrects or adds one meanwhile. Empty when there is no such certificate.
 */
export async function lockCertificatesOfProduct(
  trx: Knex.Transaction,
  certificateId: string
): Promise<CertificateRow[]> {
  const product = await trx("certificate")
    .select<{ certified_product_id: string }[]>("certified_product_id")
    .where({ id: certificateId, deleted_at: null })
    .first()
  if (!product) {
    return []
  }
  const { certified_product_id } = product
  // A new certificate of the product has to wait for this row, because it refers to it.
  await trx("certified_product").select("id").where({ id: certified_product_id }).forUpdate()
  return trx("certificate")
    .select<CertificateRow[]>(
      ...["id", "certified_product_id", "number", "decision", "body", "level", "stars", "score"],
      ...["issued_on", "valid_until", "date_precision", "revoked_on", "revoked_decision"]
    )
    .where({ certified_product_id, deleted_at: null })
    .orderBy("id")
    .forUpdate()
}
