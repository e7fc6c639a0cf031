import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { EXPIRY_NOTICE_LATEST, addDays, expiryNotices, type IsoDay } from "@ocop/rules"
import { endingCertificates } from "./due-notices"
import { leaveMessages } from "./leave-messages"

/**
 * Tells producers who use the portal of certificates that have ended without another taking over, once
 * each: the last notice goes out on the last day in force, and the day after is another thing to know.
 */
export async function tellExpired(knex: Knex, today: IsoDay): Promise<void> {
  const lapsed = await endingCertificates(knex, LAPSED, {
    from: addDays(today, -EXPIRY_NOTICE_LATEST),
    today,
  })
  const due = lapsed.flatMap(({ id, certified_product_id, product, ...certificate }) => {
    const sisters = lapsed.filter((one) => one.certified_product_id === certified_product_id)
    const notice = expiryNotices(certificate, sisters, [], today)
    const { number, stars, valid_until, producer_id, producer_name } = certificate
    const producer = { id: producer_id, name: producer_name }
    return notice && notice.days_left < 0
      ? [{ certificate_id: id, number, stars, valid_until, product, producer, notice }]
      : []
  })
  await knex.transaction((trx) => leaveMessages(trx, due, new Set()))
}

/** Products of producers with members that have a certificate which lapsed lately and was not told of. */
const LAPSED = `
  select c.certified_product_id
  from certificate c join certified_product p on p.id = c.certified_product_id
  where c.deleted_at is null and c.valid_until >= :from and c.valid_until < :today
    and exists (select 1 from producer_member m where m.producer_id = p.producer_id
      and m.status = 'active' and m.deleted_at is null)
    and not exists (select 1 from producer_message told
      where told.once_key = 'certificate_expired:' || c.id)`
