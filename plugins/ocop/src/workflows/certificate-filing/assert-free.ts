import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { filingRefusal } from "./filing-refusal"

/**
 * Refuses what need not be filed: a number that already waits, one that the register already has of this
 * producer, and an entry that is not this producer's. A number of somebody else's certificate is taken on:
 * an operator has to look at that.
 *
 * @param number as `normaliseCertificateNumber` has it
 */
export async function assertFree(
  trx: Knex.Transaction,
  producerId: string,
  number: string,
  certifiedProductId: string | null
): Promise<void> {
  const { rows } = await trx.raw<{
    rows: { waits: boolean; registered: boolean; theirs: boolean }[]
  }>(
    `select
      exists (select 1 from certificate_filing f where f.producer_id = :producerId
        and f.number = :number and f.status = 'submitted' and f.deleted_at is null) as waits,
      exists (select 1 from certificate c
        join certified_product p on p.id = c.certified_product_id
        where c.number = :number and c.deleted_at is null and p.producer_id = :producerId) as registered,
      exists (select 1 from certified_product p where p.id = :certifiedProductId
        and p.producer_id = :producerId and p.deleted_at is null) as theirs`,
    { producerId, number, certifiedProductId }
  )
  const [found] = rows
  if (certifiedProductId !== null && !found?.theirs) {
    throw filingRefusal(
      "ocop.certified_product_unknown",
      `${certifiedProductId} is no register entry of this producer. Choose one of GET /producer/certified-products.`
    )
  }
  if (found?.registered) {
    throw filingRefusal(
      "ocop.filing_already_registered",
      `Certificate ${number} is in the register already, see GET /producer/certificates.`
    )
  }
  if (found?.waits) {
    throw filingRefusal(
      "ocop.filing_open_already",
      `A filing of certificate ${number} waits for an operator already.`
    )
  }
}
