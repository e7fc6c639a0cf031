import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"

/**
 * Closes a review, with what was done about it. The first answer stays.
 *
 * @throws MedusaError NOT_FOUND "ocop.card_review_not_found"
 */
export async function resolveCardReview(
  container: MedusaContainer,
  { id, operator, note }: { id: string; operator: string; note: string }
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const resolved_at = container.resolve(CLOCK_MODULE).now()
  await knex.transaction(async (trx) => {
    const review = await trx("card_review")
      .where({ id })
      .forUpdate()
      .first<{ resolved_at: Date | null; source: string } | undefined>("resolved_at", "source")
    if (!review) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Card review ${id} was not found`,
        "ocop.card_review_not_found"
      )
    }
    if (review.resolved_at) return
    await trx("card_review").where({ id }).update({ resolved_at, resolved_by: operator, note })
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: operator,
        producer_id: null,
        action: "card_review.resolved",
        subject_type: "card_review",
        subject_id: id,
        after: { source: review.source },
        reason: note,
      },
    ])
  })
}
