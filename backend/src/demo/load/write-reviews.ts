import type { MedusaContainer } from "@medusajs/framework/types"
import { moderateReviewWorkflow } from "@ocop/plugin/workflows/review/moderate-review"
import { replyToReviewWorkflow } from "@ocop/plugin/workflows/review/reply-to-review"
import { writeReviewWorkflow } from "@ocop/plugin/workflows/review/write-review"
import type { DemoPurchase } from "../data/buyers"
import type { DemoVariantRow } from "./variants-of"

/** Whoever reads the log sees who published it and replied. */
const ACTOR = "demo"

/** What a customer says of what was bought, published and replied to where it is; a second time changes nothing. */
export async function writeReviews(
  container: MedusaContainer,
  customer_id: string,
  purchases: readonly DemoPurchase[],
  known: readonly DemoVariantRow[]
): Promise<void> {
  for (const { handle, review } of purchases) {
    const listing_id = known.find((one) => one.handle === handle)?.listing_id as string
    const { mark, words, reply, published } = review
    const { result: review_id } = await writeReviewWorkflow(container).run({
      input: { customer_id, listing_id, mark, words },
    })
    if (!published) continue
    const { revision, producer_id } = await container.resolve("review").retrieveReview(review_id)
    await moderateReviewWorkflow(container).run({
      input: { review_id, revision, deed: "publish", reason: null, operator_id: ACTOR },
    })
    if (reply === null) continue
    await replyToReviewWorkflow(container).run({
      input: { review_id, producer_id, member_id: ACTOR, words: reply },
    })
  }
}
