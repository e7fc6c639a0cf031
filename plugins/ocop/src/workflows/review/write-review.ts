import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { reviewAuthor, whyNoReview } from "@ocop/rules"
import type { WriteReviewBody } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { countMarks } from "../../modules/review/count-marks"
import { refuseReview, type ReviewRow } from "../../modules/review/locked-review"
import { boughtLines } from "./bought-lines"

export interface WriteReviewInput extends WriteReviewBody {
  /** From the session, never from what was sent. */
  customer_id: string
}

interface Named {
  first_name: string | null
  last_name: string | null
}

/** One transaction, so nothing to undo. The customer's row is held: two at once write one review. */
const writeReviewStep = createStep(
  "write-review",
  async (input: WriteReviewInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const now = container.resolve(CLOCK_MODULE).now()
    return new StepResponse(await knex.transaction((trx) => write(trx, input, now)))
  }
)

async function write(trx: Knex.Transaction, input: WriteReviewInput, now: Date): Promise<string> {
  const { customer_id, listing_id, mark, words } = input
  const customer = await trx("customer")
    .where({ id: customer_id })
    .forNoKeyUpdate()
    .first<Named | undefined>("first_name", "last_name")
  if (!customer) {
    const message = "This account was not found"
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, "ocop.account_not_found")
  }
  const kept = await trx("review")
    .where({ customer_id, listing_id, deleted_at: null })
    .forUpdate()
    .first<ReviewRow | undefined>()
  if (kept && kept.mark === mark && kept.words === words) return kept.id
  const said = {
    mark,
    words,
    author: reviewAuthor(customer),
    written_at: now,
    updated_at: now,
  }
  if (kept) {
    const again = {
      state: "pending",
      reason: null,
      revision: kept.revision + 1,
    }
    await trx("review")
      .where({ id: kept.id })
      .update({ ...said, ...again })
    if (kept.state === "published") await countMarks(trx, listing_id)
    await recordReviewDeed(trx, kept, "changed")
    return kept.id
  }
  const bought = await boughtLines(trx, customer_id, listing_id)
  const refusal = whyNoReview(bought, now)
  if (refusal) refuseReview(refusal, `Listing ${listing_id} can't be reviewed by this customer.`)
  const producer_id = bought[0]!.producer_id
  const review = {
    id: generateEntityId("", "rev"),
    customer_id,
    listing_id,
    producer_id,
  }
  await trx("review").insert({ ...review, ...said })
  await recordReviewDeed(trx, review, "written")
  return review.id
}

/** Notes what its author did. */
export function recordReviewDeed(
  trx: Knex.Transaction,
  review: Pick<ReviewRow, "id" | "customer_id" | "producer_id">,
  deed: "written" | "changed" | "deleted"
): Promise<void> {
  return recordDeeds(trx, [
    {
      actor_type: "customer",
      actor_id: review.customer_id,
      producer_id: review.producer_id,
      action: `review.${deed}`,
      subject_type: "review",
      subject_id: review.id,
    },
  ])
}

/**
 * Writes a customer's review of goods they bought, or another in place of their own; it waits for an operator.
 * The same words again change nothing.
 */
export const writeReviewWorkflow = createWorkflow(
  "write-review",
  (input: WriteReviewInput) => new WorkflowResponse(writeReviewStep(input))
)
