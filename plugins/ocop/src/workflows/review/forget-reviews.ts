import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { countMarks } from "../../modules/review/count-marks"

/**
 * Removes all reviews of a customer whose account is being deleted (SPEC RV9).
 *
 * @returns files of their pictures, to be deleted once the transaction is through
 */
export async function forgetReviews(trx: Knex.Transaction, customerId: string): Promise<string[]> {
  const reviews = await trx("review")
    .where({ customer_id: customerId })
    .orderBy("listing_id")
    .forUpdate()
    .select<{ id: string; listing_id: string }[]>("id", "listing_id")
  if (!reviews.length) return []
  const ids = reviews.map(({ id }) => id)
  const pictures = await trx("review_picture")
    .whereIn("review_id", ids)
    .delete()
    .returning<{ file_id: string }[]>("file_id")
  await trx("review").whereIn("id", ids).delete()
  for (const { listing_id } of reviews) await countMarks(trx, listing_id)
  return pictures.map(({ file_id }) => file_id)
}
