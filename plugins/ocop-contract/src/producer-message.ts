import * as z from "zod"

/** What a producer can be told of; each has its words in the portal and in the mail. */
export const ProducerMessageKind = z.enum([
  "order_new",
  "order_cancelled",
  "order_timed_out",
  "order_lines_cancelled",
  "return_requested",
  "complaint_opened",
  "complaint_written",
  "listing_approved",
  "listing_changes_asked",
  "listing_hidden",
  "listing_shown",
  "certificate_filing_accepted",
  "certificate_filing_refused",
  "certificate_expiring",
  "certificate_expired",
  "certificate_revoked",
  "registration_approved",
  "registration_correction",
  "registration_refused",
  "claim_confirmed",
  "claim_refused",
  "producer_suspended",
  "producer_reinstated",
  "member_joined",
  "payout_made",
  "commission_changed",
  "basket_proposed",
  "review_published",
])
export type ProducerMessageKind = z.infer<typeof ProducerMessageKind>
