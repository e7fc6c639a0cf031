import { isAboutOwnReview } from "@ocop/rules"

/** A part of a path that cannot lead elsewhere. */
const PLAIN = /^[\w-]+$/

/** Where a notice leads, of this shop; null where there is nothing to see. */
export function noticePath({
  kind,
  order_id,
  handle,
}: {
  kind: string
  order_id: string | null
  handle: string | undefined
}): string | null {
  if (isAboutOwnReview(kind)) return "/tai-khoan/danh-gia"
  if (order_id && PLAIN.test(order_id)) return `/tai-khoan/don-hang/${order_id}`
  return handle && PLAIN.test(handle) ? `/san-pham/${handle}` : null
}
