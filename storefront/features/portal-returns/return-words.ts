import type { OrderReturn } from "@ocop/contract"
import { RETURN_CHOICES } from "~/features/order/after-order-words"
import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"

export const returnStatusWords: Record<OrderReturn["status"], () => string> = {
  requested: m.portal_after_return_requested,
  accepted: m.portal_after_return_accepted,
  refused: m.portal_after_return_refused,
  sent_back: m.portal_after_return_sent_back,
  received: m.portal_after_return_received,
  refunded: m.portal_after_return_refunded,
}

export function returnReason(reason: OrderReturn["reason"]): string {
  if (reason === "changed_mind") return m.portal_after_changed_mind()
  return RETURN_CHOICES.find(([known]) => known === reason)?.[1]() ?? reason
}

const DONE: Record<string, () => string> = {
  accept: m.portal_after_done_accept,
  refuse: m.portal_after_done_refuse,
  received: m.portal_after_done_received,
  refund: m.portal_after_done_refund,
}

/** What was just done, of the address; null for what is no deed. */
export function returnDone(deed: string | null): string | null {
  return (deed && Object.hasOwn(DONE, deed) && DONE[deed]?.()) || null
}

const TROUBLES: Record<string, () => string> = {
  "ocop.return_status_conflict": m.portal_after_trouble_conflict,
  "ocop.return_words_missing": m.portal_after_trouble_words,
  "shop.form_invalid": m.portal_after_trouble_form,
  invalid_data: m.portal_after_trouble_form,
}

export function returnTrouble(code: string): string {
  return TROUBLES[code]?.() ?? refusalWords(code)
}
