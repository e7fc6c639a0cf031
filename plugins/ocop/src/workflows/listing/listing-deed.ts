import type { Deed } from "../../modules/audit-log/record-deeds"
import type { ProducerSession } from "../../modules/producer/member-session"

type Changes = Record<string, unknown>

/** What a member did to a listing of its producer, for the log. */
export const listingDeed = (
  by: ProducerSession,
  id: string,
  deed: string,
  before: Changes | null,
  after: Changes | null
): Deed => ({
  actor_type: "producer",
  actor_id: by.member_id,
  producer_id: by.producer_id,
  action: `listing.${deed}`,
  subject_type: "listing",
  subject_id: id,
  before,
  after,
})
