import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { countMarks } from "../../modules/review/count-marks"
import { lockReview } from "../../modules/review/locked-review"
import { recordReviewDeed } from "./write-review"

export interface DeleteReviewInput {
  review_id: string
  /** From the session. */
  customer_id: string
}

/** Rows are removed and not marked; the files go when that is certain. */
const deleteReviewStep = createStep(
  "delete-review",
  async (input: DeleteReviewInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const files = await knex.transaction(async (trx) => {
      const review = await lockReview(trx, input)
      const pictures = await trx("review_picture")
        .where({ review_id: review.id })
        .delete()
        .returning<{ file_id: string }[]>("file_id")
      await trx("review").where({ id: review.id }).delete()
      if (review.state === "published") await countMarks(trx, review.listing_id)
      await recordReviewDeed(trx, review, "deleted")
      return pictures.map(({ file_id }) => file_id)
    })
    if (files.length) await container.resolve(Modules.FILE).deleteFiles(files)
    return new StepResponse(undefined)
  }
)

/** Deletes a customer's own review with its pictures. */
export const deleteReviewWorkflow = createWorkflow("delete-review", (input: DeleteReviewInput) => {
  deleteReviewStep(input)
  return new WorkflowResponse(undefined)
})
