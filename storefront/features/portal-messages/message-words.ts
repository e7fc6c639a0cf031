import type { ProducerMessage, ProducerMessageData } from "@ocop/contract"
import { afterOrderMessageWords } from "./after-order-message-words"
import { certificateMessageWords } from "./certificate-message-words"
import type { MessageWords } from "./message-text"
import { shopMessageWords } from "./shop-message-words"
import { standingMessageWords } from "./standing-message-words"

/** A message in the reader's language. A kind that has no words yet says that there is news. */
export function messageWords(
  kind: ProducerMessage["kind"],
  data: ProducerMessageData
): MessageWords {
  switch (kind) {
    case "order_new":
    case "order_cancelled":
    case "order_timed_out":
    case "listing_approved":
    case "listing_changes_asked":
    case "listing_hidden":
    case "listing_shown":
      return shopMessageWords(kind, data)
    case "order_lines_cancelled":
    case "return_requested":
    case "complaint_opened":
    case "complaint_written":
      return afterOrderMessageWords(kind, data)
    case "certificate_filing_accepted":
    case "certificate_filing_refused":
    case "certificate_expiring":
    case "certificate_expired":
    case "certificate_revoked":
      return certificateMessageWords(kind, data)
    default:
      return standingMessageWords(kind, data)
  }
}
