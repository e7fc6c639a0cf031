import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { lockReview, refuseReview } from "../../modules/review/locked-review"

export interface HideReplyInput {
  review_id: string
  reason: string
  operator_id: string
}

/** One transaction with its line in the log, so nothing to undo. */
const hideReplyStep = createStep(
  "hide-reply",
  async ({ review_id, reason, operator_id }: HideReplyInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const now = container.resolve(CLOCK_MODULE).now()
    const state = await knex.transaction(async (trx) => {
      const review = await lockReview(trx, { review_id })
      if (review.reply === null) {
        refuseReview("ocop.review_state_conflict", "The review has no reply to hide.")
      }
      const hidden = await trx("review")
        .where({ id: review.id, reply_hidden_at: null })
        .update({ reply_hidden_at: now })
      if (!hidden) return review.state
      await recordDeeds(trx, [
        {
          actor_type: "operator",
          actor_id: operator_id,
          producer_id: review.producer_id,
          action: "review.reply_hidden",
          subject_type: "review",
          subject_id: review.id,
          reason,
        },
      ])
      return review.state
    })
    return new StepResponse(state)
  }
)

/** An operator takes a producer's reply out of sight; the review stays. Safe to repeat. */
export const hideReplyWorkflow = createWorkflow(
  "hide-reply",
  (input: HideReplyInput) => new WorkflowResponse(hideReplyStep(input))
)
