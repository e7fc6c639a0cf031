import { ReplyBody, type ProducerReview } from "@ocop/contract"
import { refuse } from "../buying/refuse"
import type { FakeRoute } from "../fake-route"
import { asProducer } from "./signed-in-producer"

export function aReview(wish: Partial<ProducerReview> = {}): ProducerReview {
  return {
    id: "rev_1",
    author: "Lan N.",
    mark: 5,
    words: "Trà thơm, đóng gói kỹ.",
    written_at: "2026-11-21T02:05:00.000Z",
    pictures: [{ id: "revpic_1", width: 1200, height: 900 }],
    reply: null,
    replied_at: null,
    handle: "che-shan-tuyet",
    title: "Chè Shan tuyết",
    reply_hidden: false,
    ...wish,
  }
}

/** Reviews of a producer's goods, and its replies. */
export function reviewRoutes(kept: () => ProducerReview[]): FakeRoute[] {
  return [
    {
      method: "GET",
      path: /^\/producer\/reviews$/,
      answer: asProducer(() => ({ body: { reviews: kept(), count: kept().length } })),
    },
    {
      method: "POST",
      path: /^\/producer\/reviews\/([^/]+)\/reply$/,
      answer: asProducer(({ params: [id], body }) => {
        const review = kept().find((one) => one.id === id)
        if (!review) return refuse("ocop.review_not_found", 404)
        review.reply = ReplyBody.parse(body).words
        review.replied_at = "2026-11-22T02:05:00.000Z"
        return { body: { review_id: id } }
      }),
    },
  ]
}
