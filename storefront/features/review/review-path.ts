/** Bare address of all reviews of a product. */
export function reviewsPath(handle: string): string {
  return `/san-pham/${handle}/danh-gia`
}

/** Bare address of a picture of a published review. */
export function reviewPicturePath(review: string, picture: string): string {
  return `/danh-gia/${encodeURIComponent(review)}/anh/${encodeURIComponent(picture)}`
}

/** Bare address of a customer's own reviews. */
export const OWN_REVIEWS_PATH = "/tai-khoan/danh-gia"
