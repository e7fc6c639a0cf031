import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  planFiling,
  type FiledCertificate,
  type FilingPlan,
  type Gazetteer,
  type IsoDay,
  type RegisteredProducer,
  type RegisterSnapshot,
} from "@ocop/rules"
import { filingNotFound } from "./filing-refusal"

/** Who has a certificate of the claim's number in the register. */
export interface NumberHolder {
  certificate_id: string
  product: string
  producer: string
}

export interface PlannedFiling {
  plan: FilingPlan
  register: RegisterSnapshot
  holder: NumberHolder | null
}

/**
 * What accepting a claim would do to the register as it is now, by the rules that lists are imported by.
 * One statement reads what can matter: all of the producer, and whoever has the number.
 *
 * @param product a register entry, "new", or null when nobody has said
 * @throws MedusaError 404 when the producer is gone
 */
export async function filingPlan(
  knex: Knex | Knex.Transaction,
  filing: FiledCertificate & { id: string; producer_id: string },
  product: string | null,
  gazetteer: Gazetteer,
  today: IsoDay
): Promise<PlannedFiling> {
  const { rows } = await knex.raw<{ rows: (RegisterSnapshot & { holder: NumberHolder | null })[] }>(
    REGISTER,
    { producer_id: filing.producer_id, number: filing.number }
  )
  const [row] = rows
  const producer = row?.producers.find(({ id }) => id === filing.producer_id)
  if (!row || !producer) throw filingNotFound(filing.id)
  const { holder, ...register } = row
  const plan = planFiling(
    filing,
    producer satisfies RegisteredProducer,
    product,
    register,
    gazetteer,
    today
  )
  return { plan, register, holder }
}

const REGISTER = `
with holder as (
  select c.id as certificate_id, p.id as product_id, p.producer_id, p.name as product
  from certificate c join certified_product p on p.id = c.certified_product_id
  where c.number = :number and c.deleted_at is null
), products as (
  select p.id, p.producer_id, p.name from certified_product p
  where p.deleted_at is null
    and (p.producer_id = :producer_id or p.id in (select product_id from holder))
)
select
  (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name,
      'province_code', p.province_code, 'place', p.place, 'commune_code', p.commune_code)
      order by p.id), '[]')
    from producer p where p.deleted_at is null
      and (p.id = :producer_id or p.id in (select producer_id from holder))) as producers,
  (select coalesce(json_agg(products order by id), '[]') from products) as products,
  (select coalesce(json_agg(json_build_object('id', c.id,
      'certified_product_id', c.certified_product_id, 'number', c.number, 'decision', c.decision,
      'issued_on', c.issued_on, 'valid_until', c.valid_until, 'revoked_on', c.revoked_on,
      'stars', c.stars, 'date_precision', c.date_precision) order by c.id), '[]')
    from certificate c
    where c.deleted_at is null and c.certified_product_id in (select id from products)) as certificates,
  '[]'::json as nominations,
  (select json_build_object('certificate_id', h.certificate_id, 'product', h.product,
      'producer', coalesce(p.name, ''))
    from holder h left join producer p on p.id = h.producer_id limit 1) as holder`
