import type { OwnReview } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

/** Where one's own review stands. */
export const ownReviewState: Record<OwnReview["state"], () => string> = {
  pending: m.own_review_pending,
  published: m.own_review_published,
  rejected: m.own_review_rejected,
  hidden: m.own_review_hidden,
}

/** Why it was not kept, by the backend's code. */
export function ownReviewTrouble(code: string): string {
  if (code === "ocop.review_not_bought") return m.own_review_trouble_not_bought()
  if (code === "ocop.review_too_late") return m.own_review_trouble_late()
  if (code === "ocop.review_pictures_full") return m.own_review_trouble_full()
  if (code.startsWith("ocop.picture_")) return m.own_review_trouble_picture()
  return m.own_review_trouble()
}
