import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/**
 * Counts the published reviews of a listing anew, in the transaction that changed them. The count's row is held
 * first, so that the last of two at once counts what the other has done.
 */
export async function countMarks(trx: Knex.Transaction, listingId: string): Promise<void> {
  await trx("review_count")
    .insert({ id: generateEntityId("", "revcnt"), listing_id: listingId })
    .onConflict(trx.raw("(listing_id) where deleted_at is null"))
    .ignore()
  await trx("review_count").where({ listing_id: listingId }).forUpdate().first("id")
  await trx.raw(
    `update review_count set updated_at = now(),
       mark_1 = marks.m1, mark_2 = marks.m2, mark_3 = marks.m3, mark_4 = marks.m4, mark_5 = marks.m5
     from (
       select count(*) filter (where mark = 1) as m1, count(*) filter (where mark = 2) as m2,
         count(*) filter (where mark = 3) as m3, count(*) filter (where mark = 4) as m4,
         count(*) filter (where mark = 5) as m5
       from review where listing_id = :listing and state = 'published' and deleted_at is null
     ) marks
     where listing_id = :listing`,
    { listing: listingId }
  )
}
