import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { foldVietnamese } from "@ocop/rules"
import type { CertificateLife } from "../certificate-register/certificate-life"

/** A register entry of one producer with everything that was ever recognised of it. */
export type RegisterEntry = CertificateLife["product"] &
  Pick<CertificateLife, "certificates" | "nominations" | "corrections">

/** More than any producer has. */
const MOST = 500

/**
 * The register entries of a producer, by name, in one statement.
 *
 * @param q words of the name, with or without accents; all entries without
 */
export async function registerEntries(
  knex: Knex,
  producerId: string,
  q = ""
): Promise<RegisterEntry[]> {
  const words = foldVietnamese(q)
    .replace(/[\\%_]/g, "")
    .split(" ")
    .filter(Boolean)
  const { rows } = await knex.raw<{ rows: RegisterEntry[] }>(ENTRIES, {
    producerId,
    most: MOST,
    words: words.map((word) => `%${word}%`),
  })
  return rows
}

const ENTRIES = `
select product.id, product.name, product.group_code,
  (select coalesce(json_agg(json_build_object(
      'id', c.id, 'number', c.number, 'number_assigned', c.number_assigned, 'decision', c.decision,
      'body', c.body, 'level', c.level, 'stars', c.stars, 'score', c.score, 'issued_on', c.issued_on,
      'valid_until', c.valid_until, 'date_precision', c.date_precision, 'revoked_on', c.revoked_on,
      'revoked_decision', c.revoked_decision, 'revoked_reason', c.revoked_reason,
      'import_id', c.import_id) order by c.id), '[]')
    from certificate c
    where c.certified_product_id = product.id and c.deleted_at is null) as certificates,
  (select coalesce(json_agg(json_build_object(
      'decision', n.decision, 'decided_on', n.decided_on,
      'date_precision', n.date_precision) order by n.id), '[]')
    from five_star_nomination n
    where n.certified_product_id = product.id and n.deleted_at is null) as nominations,
  (select coalesce(json_agg(json_build_object(
      'certificate_id', e.certificate_id, 'on_day', e.on_day, 'document', e.document,
      'note', e.note) order by e.id), '[]')
    from certificate_event e join certificate c on c.id = e.certificate_id
    where c.certified_product_id = product.id and c.deleted_at is null
      and e.kind = 'corrected') as corrections
from certified_product product
where product.producer_id = :producerId and product.deleted_at is null
  and product.name_folded like all (:words::text[])
order by product.name_folded, product.id
limit :most`
