import type { ComplaintHead } from "@ocop/contract"
import { COMPLAINT_CHOICES } from "~/features/order/after-order-words"
import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"

export const complaintStatusWords: Record<ComplaintHead["status"], () => string> = {
  open: m.portal_after_complaint_open,
  answered: m.portal_after_complaint_answered,
  escalated: m.portal_after_complaint_escalated,
  resolved: m.portal_after_complaint_resolved,
  refused: m.portal_after_complaint_refused,
}

export function complaintKindWords(kind: ComplaintHead["kind"]): string {
  return COMPLAINT_CHOICES.find(([known]) => known === kind)?.[1]() ?? kind
}

const DONE: Record<string, () => string> = {
  write: m.portal_after_done_write,
  resolve: m.portal_after_done_resolve,
}

/** What was just done, of the address; null for what is no deed. */
export function complaintDone(deed: string | null): string | null {
  return (deed && Object.hasOwn(DONE, deed) && DONE[deed]?.()) || null
}

const TROUBLES: Record<string, () => string> = {
  "ocop.complaint_status_conflict": m.portal_after_trouble_conflict,
  "ocop.refund_too_much": m.portal_after_trouble_too_much,
  "shop.form_invalid": m.portal_after_trouble_form,
  invalid_data: m.portal_after_trouble_form,
}

export function complaintTrouble(code: string): string {
  return TROUBLES[code]?.() ?? refusalWords(code)
}
