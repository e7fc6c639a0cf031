import type { ProducerMessageData } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { said, type MessageWords } from "./message-text"

type AfterOrderKind =
  "order_lines_cancelled" | "return_requested" | "complaint_opened" | "complaint_written"

/** Of what comes after an order was placed. */
export function afterOrderMessageWords(
  kind: AfterOrderKind,
  data: ProducerMessageData
): MessageWords {
  const number = data.number ?? ""
  switch (kind) {
    case "order_lines_cancelled":
      return {
        title: m.portal_message_order_lines_cancelled({ number }),
        lines: [m.portal_message_order_lines_cancelled_text()],
      }
    case "return_requested":
      return { title: m.portal_message_return_requested({ number }), lines: said(data.note) }
    case "complaint_opened":
      return { title: m.portal_message_complaint_opened({ number }), lines: said(data.note) }
    case "complaint_written":
      return { title: m.portal_message_complaint_written({ number }), lines: said(data.note) }
  }
}
