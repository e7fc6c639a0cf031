/** Whether news of a kind is mailed, before a customer has said anything about it. */
export type MailRule =
  /** What the law has a buyer told in writing: nobody can decline it. */
  | "always"
  /** About one's own order. */
  | "unless-declined"
  /** Everything else: only who asked for it (Law 91/2025/QH15). */
  | "if-asked"

/**
 * What shoppers are told, kind by kind: a new one is a line here, its facts in the plugin's
 * `workflows/shopper-notice`, and its words there and in the storefront.
 */
export const NOTICE_KINDS = {
  order_placed: "always",
  order_paid: "unless-declined",
  parcel_sent: "unless-declined",
  order_delivered: "unless-declined",
  order_cancelled: "always",
  refund_made: "always",
  complaint_answered: "unless-declined",
  certificate_ended: "if-asked",
  certificate_renewed: "if-asked",
  product_on_sale: "if-asked",
  new_product: "if-asked",
  review_published: "if-asked",
  review_declined: "if-asked",
  review_replied: "if-asked",
} as const satisfies Record<string, MailRule>
export type NoticeKind = keyof typeof NOTICE_KINDS

/** Kinds about which a customer may say whether they are mailed, in the order of the page. */
export const CHOSEN_NOTICE_KINDS: readonly NoticeKind[] = (
  Object.keys(NOTICE_KINDS) as NoticeKind[]
).filter((kind) => NOTICE_KINDS[kind] !== "always")

/** What happened longer ago is no news: nobody is told of it after an outage or an update (SPEC NT1). */
export const NEWS_DAYS = 2
/** A notice is kept so long; more than NEWS_DAYS, or things would be told twice (SPEC NT5). */
export const NOTICE_KEPT_DAYS = 180

export function isNoticeKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(NOTICE_KINDS, kind)
}

/** True for news of what the customer wrote: they lead to the page of their reviews. */
export function isAboutOwnReview(kind: string): boolean {
  return isNoticeKind(kind) && kind.startsWith("review_")
}

/**
 * Whether news of a kind is mailed (SPEC NT2).
 *
 * @param wish what the customer said about the kind; null for one who said nothing, and for a guest
 */
export function isMailed(kind: NoticeKind, wish: boolean | null): boolean {
  const rule = NOTICE_KINDS[kind]
  return rule === "always" || (wish ?? rule === "unless-declined")
}
