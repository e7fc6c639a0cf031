/** An ownership check of the plugin, and the same place without it. */
export interface SeededHole {
  name: string
  /** Of the built plugin, below `src`. */
  file: string
  /** The check as it is written there, as an expression. */
  check: string
  /** The expression that stands there while the hole is open. */
  hole: string
  /** In which language, or whether it is a call's list of arguments; JavaScript unless said. */
  kind?: "sql" | "arguments"
  /** Where its routes begin. */
  at: string
}

/** Each is one place where somebody forgets to ask whose a thing is. */
export const SEEDED_HOLES: readonly SeededHole[] = [
  {
    name: "any listing is read and changed",
    file: "workflows/listing/listing-row-sql.js",
    check: "listing.producer_id = :of",
    hole: "true",
    kind: "sql",
    at: "/producer/listings",
  },
  {
    name: "any register entry is claimed by a wording",
    file: "workflows/listing/assert-wording.js",
    check: "{ id: certified_product_id, producer_id: producerId, deleted_at: null }",
    hole: "{ id: certified_product_id, deleted_at: null }",
    at: "/producer/listings",
  },
  {
    name: "any picture is shown with a listing",
    file: "workflows/listing/assert-wording.js",
    check: "{ producer_id: producerId, deleted_at: null }",
    hole: "{ deleted_at: null }",
    at: "/producer/listings",
  },
  {
    name: "any sheet that was sent is read",
    file: "modules/listing-import/import-record.js",
    check: "{ id, producer_id: producerId }",
    hole: "{ id }",
    at: "/producer/listings",
  },
  {
    name: "any shop order is read",
    file: "workflows/shop-order/read-producer-shop-order.js",
    check: "part.producer_id = ?",
    hole: "true",
    kind: "sql",
    at: "/producer/shop-orders",
  },
  {
    name: "any shop order is accepted, declined and shipped",
    file: "modules/shop-order/locked-shop-order.js",
    check: "(producerId ? { producer_id: producerId } : {})",
    hole: "{}",
    at: "/producer/shop-orders",
  },
  {
    name: "any certificate that was handed in is changed",
    file: "modules/certification/certificate-filings.js",
    check: "producerId === undefined ? {} : { producer_id: producerId }",
    hole: "{}",
    at: "/producer/certificate-filings",
  },
  {
    name: "any scan of a certificate is opened",
    file: "workflows/certificate-filing/filing-scan.js",
    check: 'producer_id === undefined ? {} : { "filing.producer_id": producer_id }',
    hole: "{}",
    at: "/producer/certificate-filings",
  },
  {
    name: "any paper of a registration is opened",
    file: "modules/producer/document-rows.js",
    check: "{ producer_id: producerId, id }",
    hole: "{ id }",
    at: "/producer/registration",
  },
  {
    name: "any member is removed by any owner",
    file: "workflows/producer-team/lock-team.js",
    check: "{ producer_id: producerId }",
    hole: "{}",
    at: "/producer/team",
  },
  {
    name: "any invitation is withdrawn",
    file: "workflows/producer-team/withdraw-invitation.js",
    check: "{ id: invitation_id, producer_id, accepted_at: null, deleted_at: null }",
    hole: "{ id: invitation_id, accepted_at: null, deleted_at: null }",
    at: "/producer/team",
  },
  {
    name: "what was done in any shop is told",
    file: "workflows/producer-team/read-activity.js",
    check: '"entry.producer_id", producer_id',
    hole: "{}",
    kind: "arguments",
    at: "/producer/activity",
  },
  {
    name: "any order is shown to whoever knows its id",
    file: "api/own-order.js",
    check: "{ id, customer_id: req.auth_context.actor_id, deleted_at: null }",
    hole: "{ id, deleted_at: null }",
    at: "/store/orders",
  },
]
