import { OwnReviewsResponse, WriteReviewResponse, type WriteReviewBody } from "@ocop/contract"
import * as z from "zod"
import { bearer } from "~/features/account/token-cookie.server"
import { askBackend } from "~/platform/backend.server"

const REVIEWS = "/store/customers/me/reviews"

/** A customer's own reviews, and what they could review besides. */
export function listOwnReviews(token: string): Promise<OwnReviewsResponse> {
  return askBackend(OwnReviewsResponse, REVIEWS, { headers: bearer(token) })
}

/** Writes one, or another in place of one's own. @throws BackendError with a code of `ReviewRefusalCode` */
export async function writeReview(token: string, body: WriteReviewBody): Promise<void> {
  await askBackend(WriteReviewResponse, REVIEWS, { method: "POST", body, headers: bearer(token) })
}

/** With its pictures, for good. */
export async function deleteReview(token: string, id: string): Promise<void> {
  const path = `${REVIEWS}/${encodeURIComponent(id)}`
  await askBackend(z.unknown(), path, { method: "DELETE", headers: bearer(token) })
}

/** The backend's path of a review's pictures. */
export function ownPicturesRoute(review: string): string {
  return `${REVIEWS}/${encodeURIComponent(review)}/pictures`
}
