import type { CheckoutPart } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

type After = CheckoutPart["after"]

/** Why goods are sent back, in the order in which they are offered. */
export const RETURN_CHOICES: [After["returns"][number]["reason"], () => string][] = [
  ["damaged", m.after_order_reason_damaged],
  ["spoiled", m.after_order_reason_spoiled],
  ["not_as_described", m.after_order_reason_not_as_described],
  ["wrong_item", m.after_order_reason_wrong_item],
  ["changed_mind", m.after_order_reason_changed_mind],
]

export const COMPLAINT_CHOICES: [After["complaints"][number]["kind"], () => string][] = [
  ["damaged", m.after_order_reason_damaged],
  ["spoiled", m.after_order_reason_spoiled],
  ["not_as_described", m.after_order_reason_not_as_described],
  ["wrong_item", m.after_order_reason_wrong_item],
  ["missing_item", m.after_order_kind_missing_item],
  ["not_delivered", m.after_order_kind_not_delivered],
  ["refund_late", m.after_order_kind_refund_late],
  ["conduct", m.after_order_kind_conduct],
  ["other", m.after_order_kind_other],
]

export function refundWords({ state, way }: After["refunds"][number]): string {
  if (state === "settled") return m.after_order_refund_settled()
  if (state === "not_needed") return m.after_order_refund_not_needed()
  return way === "card" ? m.after_order_refund_card() : m.after_order_refund_bank()
}

const RETURN_WORDS: Record<After["returns"][number]["status"], () => string> = {
  requested: m.after_order_return_requested,
  accepted: m.after_order_return_accepted,
  refused: m.after_order_return_refused,
  sent_back: m.after_order_return_sent_back,
  received: m.after_order_return_received,
  refunded: m.after_order_return_refunded,
}
export const returnWords = (status: After["returns"][number]["status"]) => RETURN_WORDS[status]()

const COMPLAINT_WORDS: Record<After["complaints"][number]["status"], () => string> = {
  open: m.after_order_complaint_open,
  answered: m.after_order_complaint_answered,
  escalated: m.after_order_complaint_escalated,
  resolved: m.after_order_complaint_resolved,
  refused: m.after_order_complaint_refused,
}
export const complaintWords = (status: After["complaints"][number]["status"]) =>
  COMPLAINT_WORDS[status]()

/** Why what was asked for did not happen. */
export function troubleWords(code: string): string {
  if (code === "ocop.cancel_empty" || code === "ocop.cancel_quantity_invalid") {
    return m.after_order_trouble_cancel_quantity()
  }
  if (code.startsWith("ocop.cancel_")) return m.after_order_trouble_cancel()
  if (code === "ocop.return_words_missing") return m.after_order_trouble_words()
  if (code === "ocop.return_reason_refused") return m.after_order_trouble_kept()
  if (code.startsWith("ocop.return_")) return m.after_order_trouble_return()
  if (code === "ocop.refund_account_invalid") return m.after_order_trouble_account()
  return m.after_order_trouble()
}
