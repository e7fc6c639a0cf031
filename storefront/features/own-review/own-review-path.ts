import { OWN_REVIEWS_PATH } from "~/features/review/review-path"

/** Bare address of the form for one product's review. */
export function ownReviewPath(listing: string): string {
  return `${OWN_REVIEWS_PATH}/${encodeURIComponent(listing)}`
}

/** Bare address to which pictures of one's own review are sent. */
export function ownPicturesPath(listing: string, review: string): string {
  return `${ownReviewPath(listing)}/${encodeURIComponent(review)}/anh`
}
