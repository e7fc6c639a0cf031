import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { ReviewRefusalCode, ReviewState } from "@ocop/rules"

export interface ReviewRow {
  id: string
  customer_id: string
  listing_id: string
  producer_id: string
  mark: number
  words: string
  state: ReviewState
  revision: number
  reply: string | null
}

/** Whose review it has to be; an operator names neither. */
export interface ReviewOf {
  review_id: string
  customer_id?: string
  producer_id?: string
}

/**
 * Reads a review and holds it. A producer has only what is published.
 *
 * @throws MedusaError NOT_FOUND "ocop.review_not_found", the same for somebody else's
 */
export async function lockReview(
  trx: Knex.Transaction,
  { review_id, customer_id, producer_id }: ReviewOf
): Promise<ReviewRow> {
  const row = await trx("review")
    .where({
      id: review_id,
      ...(customer_id ? { customer_id } : {}),
      ...(producer_id ? { producer_id, state: "published" } : {}),
    })
    .whereNull("deleted_at")
    .forUpdate()
    .first<ReviewRow | undefined>()
  if (!row) throw reviewNotFound(review_id)
  return row
}

/** The same for one that is not there and for somebody else's. */
export function reviewNotFound(id: string): MedusaError {
  const message = `Review ${id} was not found`
  return new MedusaError(MedusaError.Types.NOT_FOUND, message, "ocop.review_not_found")
}

/** @throws MedusaError always, of type NOT_ALLOWED */
export function refuseReview(code: ReviewRefusalCode, message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}
