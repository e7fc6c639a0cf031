import type { ProducerMessage, ProducerMessageData } from "@ocop/contract"
import { afterOrderWords } from "./after-order-words"
import { certificateWords } from "./certificate-words"
import type { MessageWords } from "./message-text"
import { listingWords, orderWords } from "./shop-words"
import { standingWords } from "./standing-words"

/** What a mail says of a message, in Vietnamese; the portal has its own words, in both languages. */
export function messageWords(
  kind: ProducerMessage["kind"],
  data: ProducerMessageData
): MessageWords {
  switch (kind) {
    case "order_new":
    case "order_cancelled":
    case "order_timed_out":
      return orderWords(kind, data)
    case "order_lines_cancelled":
    case "return_requested":
    case "complaint_opened":
    case "complaint_written":
      return afterOrderWords(kind, data)
    case "listing_approved":
    case "listing_changes_asked":
    case "listing_hidden":
    case "listing_shown":
      return listingWords(kind, data)
    case "certificate_filing_accepted":
    case "certificate_filing_refused":
    case "certificate_expiring":
    case "certificate_expired":
    case "certificate_revoked":
      return certificateWords(kind, data)
    default:
      return standingWords(kind, data)
  }
}
