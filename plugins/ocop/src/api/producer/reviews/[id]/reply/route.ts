import type { MedusaResponse } from "@medusajs/framework/http"
import type { ReplyBody } from "@ocop/contract"
import { replyToReviewWorkflow } from "../../../../../workflows/review/reply-to-review"
import type { ProducerRequest } from "../../../producer-session"

/** `POST /producer/reviews/:id/reply`: the one reply, or other words for it. */
export async function POST(req: ProducerRequest<ReplyBody>, res: MedusaResponse): Promise<void> {
  const { producer_id, member_id } = req.producer_session
  const input = {
    review_id: req.params.id ?? "",
    producer_id,
    member_id,
    ...req.validatedBody,
  }
  await replyToReviewWorkflow(req.scope).run({ input })
  res.json({ review_id: input.review_id })
}
