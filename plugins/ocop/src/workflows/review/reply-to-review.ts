import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { lockReview } from "../../modules/review/locked-review"

export interface ReplyToReviewInput {
  review_id: string
  /** Both from the session. */
  producer_id: string
  member_id: string
  words: string
}

/** One transaction with its line in the log, so nothing to undo. What an operator hid stays hidden. */
const replyToReviewStep = createStep(
  "reply-to-review",
  async ({ review_id, producer_id, member_id, words }: ReplyToReviewInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const now = container.resolve(CLOCK_MODULE).now()
    await knex.transaction(async (trx) => {
      const review = await lockReview(trx, { review_id, producer_id })
      if (review.reply === words) return
      await trx("review").where({ id: review.id }).update({ reply: words, replied_at: now })
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: member_id,
          producer_id,
          action: review.reply === null ? "review.replied" : "review.reply_changed",
          subject_type: "review",
          subject_id: review.id,
        },
      ])
    })
    return new StepResponse(undefined)
  }
)

/** A producer's only reply to a published review of its goods, or other words for it. Safe to repeat. */
export const replyToReviewWorkflow = createWorkflow(
  "reply-to-review",
  (input: ReplyToReviewInput) => {
    replyToReviewStep(input)
    return new WorkflowResponse(undefined)
  }
)
