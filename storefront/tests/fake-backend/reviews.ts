import { Review, ReviewsResponse } from "@ocop/contract"
import { summariseReviews, type MarkCounts } from "@ocop/rules"

/** The only product that buyers have reviewed. */
const REVIEWED = "mat-ong-bac-ha-meo-vac"
const MARKS = [5, 4, 5, 5, 3, 5, 4] as const

const REVIEWS = MARKS.map((mark, index) =>
  Review.parse({
    id: `rev_${index + 1}`,
    author: index === 1 ? null : `Lan ${"NTLPĐH"[index % 6]}.`,
    mark,
    words: `Mật thơm hoa bạc hà, lần mua thứ ${index + 1}.\n\nĐóng gói kỹ.`,
    written_at: `2026-11-${20 - index}T02:05:00.000Z`,
    pictures: index === 0 ? [{ id: "revpic_1", width: 1200, height: 900 }] : [],
    reply: index === 0 ? "Cảm ơn chị đã tin mật của bản." : null,
    replied_at: index === 0 ? "2026-11-21T02:05:00.000Z" : null,
  })
)

/** Reviews of a product, newest first. */
export function reviewsOf(handle: string, limit: number, offset = 0): ReviewsResponse {
  const reviews = handle === REVIEWED ? REVIEWS : []
  const counts = [0, 0, 0, 0, 0]
  for (const { mark } of reviews) counts[mark - 1]! += 1
  return ReviewsResponse.parse({
    summary: summariseReviews(counts as unknown as MarkCounts),
    reviews: reviews.slice(offset, offset + limit),
  })
}
