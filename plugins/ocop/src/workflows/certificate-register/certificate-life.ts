import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DocumentedCertificate, NominationFacts } from "@ocop/rules"

/** A certificate of the product that is asked about. */
export interface LifeCertificate extends DocumentedCertificate {
  id: string
  number_assigned: boolean
  body: string
  level: "district" | "province" | "national"
  score: number | null
  import_id: string | null
}

/** A product of the register with everything that was ever recognised of it, and who makes it. */
export interface CertificateLife {
  /** The one that was asked for, which is among `certificates` too. */
  certificate: LifeCertificate
  product: { id: string; name: string; group_code: string }
  producer: LifeProducer | null
  /** In the order of their ids, so that every reader breaks a tie alike (C7). */
  certificates: LifeCertificate[]
  nominations: NominationFacts[]
  corrections: { certificate_id: string; on_day: string; document: string; note: string | null }[]
}

export interface LifeProducer {
  id: string
  name: string
  kind: string
  handle: string
  status: string
  place: string
  commune_code: string | null
  province_code: string
  former_province_code: string | null
}

/**
 * Reads the life of a certificate's product in one statement, over the tables of two modules: a page that
 * anyone may ask for, again and again, is not worth six.
 *
 * @param by the number as `normaliseCertificateNumber` has it, or the id
 */
export async function certificateLife(
  container: MedusaContainer,
  by: { number: string } | { id: string }
): Promise<CertificateLife | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [column, value] = "id" in by ? ["id", by.id] : ["number", by.number]
  const { rows } = await knex.raw<{ rows: LifeRow[] }>(LIFE, [column, value])
  const [row] = rows
  const certificate = row?.certificates.find(({ id }) => id === row.certificate_id)
  return row && certificate ? { ...row, certificate } : null
}

type LifeRow = Omit<CertificateLife, "certificate"> & { certificate_id: string }

const LIFE = `
select asked.id as certificate_id,
  json_build_object('id', product.id, 'name', product.name, 'group_code', product.group_code) as product,
  (select json_build_object(
      'id', p.id, 'name', p.name, 'kind', p.kind, 'handle', p.handle, 'status', p.status,
      'place', p.place, 'commune_code', p.commune_code, 'province_code', p.province_code,
      'former_province_code', p.former_province_code)
    from producer p where p.id = product.producer_id and p.deleted_at is null) as producer,
  (select json_agg(json_build_object(
      'id', c.id, 'number', c.number, 'number_assigned', c.number_assigned, 'decision', c.decision,
      'body', c.body, 'level', c.level, 'stars', c.stars, 'score', c.score, 'issued_on', c.issued_on,
      'valid_until', c.valid_until, 'date_precision', c.date_precision, 'revoked_on', c.revoked_on,
      'revoked_decision', c.revoked_decision, 'revoked_reason', c.revoked_reason,
      'import_id', c.import_id) order by c.id)
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
from certificate asked
join certified_product product on product.id = asked.certified_product_id
where asked.deleted_at is null and asked.?? = ?`
