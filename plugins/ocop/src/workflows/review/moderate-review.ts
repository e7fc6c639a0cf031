import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { reviewAfter, type ReviewDeed, type ReviewState } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { countMarks } from "../../modules/review/count-marks"
import { lockReview, refuseReview, type ReviewRow } from "../../modules/review/locked-review"

export interface ModerateReviewInput {
  review_id: string
  /** What the operator has read. */
  revision: number
  deed: ReviewDeed
  reason: string | null
  operator_id: string
}

/** One transaction with its line in the log, so nothing to undo. */
const moderateReviewStep = createStep(
  "moderate-review",
  async ({ deed, reason, operator_id, ...input }: ModerateReviewInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const now = container.resolve(CLOCK_MODULE).now()
    const state = await knex.transaction(async (trx): Promise<ReviewState> => {
      const review = await lockReview(trx, { review_id: input.review_id })
      if (review.revision !== input.revision) {
        refuseReview(
          "ocop.review_changed",
          `The review is at revision ${review.revision}: read it again.`
        )
      }
      const after = reviewAfter(review.state, deed)
      if (!after) {
        refuseReview("ocop.review_state_conflict", `A ${review.state} review takes no ${deed}.`)
      }
      if (after === review.state) return after
      await trx("review").where({ id: review.id }).update({
        state: after,
        reason,
        decided_at: now,
        updated_at: now,
      })
      if (after === "published") await tellOfReview(trx, review)
      await countMarks(trx, review.listing_id)
      await recordDeeds(trx, [
        {
          actor_type: "operator",
          actor_id: operator_id,
          producer_id: review.producer_id,
          action: `review.${after}`,
          subject_type: "review",
          subject_id: review.id,
          before: { state: review.state },
          after: { state: after },
          reason,
        },
      ])
      return after
    })
    return new StepResponse(state)
  }
)

/** Its producer may answer now (SPEC RV10). */
async function tellOfReview(
  trx: Knex.Transaction,
  { id, listing_id, producer_id, revision }: ReviewRow
): Promise<void> {
  const listing = await trx("listing")
    .join("product", "product.id", "listing.product_id")
    .where("listing.id", listing_id)
    .first<{ title: string } | undefined>("product.title")
  await tellProducers(trx, [
    {
      producer_id,
      kind: "review_published",
      subject_id: id,
      data: { title: listing?.title },
      round: String(revision),
    },
  ])
}

/** An operator publishes, rejects or hides a review. Safe to repeat. */
export const moderateReviewWorkflow = createWorkflow(
  "moderate-review",
  (input: ModerateReviewInput) => new WorkflowResponse(moderateReviewStep(input))
)
