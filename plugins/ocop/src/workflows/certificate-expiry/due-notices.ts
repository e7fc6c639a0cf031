import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  EXPIRY_NOTICE_DAYS,
  EXPIRY_NOTICE_LATEST,
  addDays,
  expiryNotices,
  type ExpiryNotice,
  type IsoDay,
  type NumberedCertificate,
} from "@ocop/rules"
import { sentNotices } from "../../modules/certification/claim-notices"

/** A certificate whose coming end is to be told now, and to whom. */
export interface DueExpiry {
  certificate_id: string
  number: string
  stars: number
  valid_until: IsoDay
  product: string
  producer: { id: string; name: string }
  notice: ExpiryNotice
}

export interface EndingCertificate extends NumberedCertificate {
  id: string
  certified_product_id: string
  product: string
  producer_id: string
  producer_name: string
}

/** The notices that are due on that day and not sent yet, soonest end first. */
export async function dueNotices(container: MedusaContainer, today: IsoDay): Promise<DueExpiry[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [first = 0] = EXPIRY_NOTICE_DAYS
  const certificates = await endingCertificates(knex, ENDING, {
    from: addDays(today, -EXPIRY_NOTICE_LATEST),
    until: addDays(today, first),
    today,
    in_30: addDays(today, 30),
    in_90: addDays(today, 90),
  })
  const sent = await sentNotices(
    knex,
    certificates.map(({ id }) => id)
  )
  const ofProduct = groupedBy(certificates, ({ certified_product_id }) => certified_product_id)
  return certificates.flatMap((certificate): DueExpiry[] => {
    const sisters = ofProduct.get(certificate.certified_product_id) ?? []
    const notice = expiryNotices(certificate, sisters, sent.get(certificate.id) ?? [], today)
    const { id, number, stars, valid_until, product, producer_id, producer_name } = certificate
    const producer = { id: producer_id, name: producer_name }
    return notice
      ? [{ certificate_id: id, number, stars, valid_until, product, producer, notice }]
      : []
  })
}

function groupedBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  }
  return groups
}

/** Every certificate of the products that a statement names, soonest end first. */
export async function endingCertificates(
  knex: Knex,
  products: string,
  values: Readonly<Record<string, string>>
): Promise<EndingCertificate[]> {
  const { rows } = await knex.raw<{ rows: EndingCertificate[] }>(CERTIFICATES(products), values)
  return rows
}

/**
 * The products that have a certificate which ends soon and whose most urgent notice was not sent: none,
 * when a run of the same day has gone before. Which notice is due `expiryNotices` decides; here the days
 * only keep the answer short. `not in` reads the sent ones once, however many there are.
 */
const ENDING = `
  select c.certified_product_id
  from certificate c
  where c.deleted_at is null and c.valid_until between :from and :until
    and c.issued_on <= :today and (c.revoked_on is null or c.revoked_on > c.valid_until)
    and (c.id, case when c.valid_until <= :today then 0 when c.valid_until <= :in_30 then 30
        when c.valid_until <= :in_90 then 90 else 180 end) not in (
      select certificate_id, days_before from certificate_notice
      where sent_on is not null and deleted_at is null)`

const CERTIFICATES = (products: string): string => `
with ending as (${products})
select c.id, c.certified_product_id, c.number, c.stars, c.issued_on, c.valid_until, c.revoked_on,
  product.name as product, product.producer_id, coalesce(producer.name, '') as producer_name
from certificate c
join certified_product product on product.id = c.certified_product_id
left join producer on producer.id = product.producer_id
where c.deleted_at is null and c.certified_product_id in (select certified_product_id from ending)
order by c.valid_until, c.id`
