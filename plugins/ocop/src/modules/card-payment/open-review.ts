import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CardReviewReason } from "@ocop/rules"

export interface ReviewToOpen {
  reason: CardReviewReason
  intent: string
  order_id: string | null
  amount: number
  source: string
}

/** Asks an operator to look, once per source however often it is asked for. */
export async function openReview(knex: Knex, review: ReviewToOpen): Promise<void> {
  await knex("card_review")
    .insert({ id: generateEntityId(undefined, "cardrv"), ...review })
    .onConflict()
    .ignore()
}
