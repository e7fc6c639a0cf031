import type { Carrier, ShopOrderStatus, ShopOrderTab } from "@ocop/contract"
import type { EndReason } from "@ocop/rules"
import { m } from "~/platform/paraglide/messages"

export const tabWords: Record<ShopOrderTab, () => string> = {
  new: m.portal_orders_tab_new,
  to_pack: m.portal_orders_tab_to_pack,
  to_ship: m.portal_orders_tab_to_ship,
  on_the_way: m.portal_orders_tab_on_the_way,
  done: m.portal_orders_tab_done,
  ended: m.portal_orders_tab_ended,
}

export const statusWords: Record<ShopOrderStatus, () => string> = {
  awaiting_payment: m.portal_orders_status_awaiting_payment,
  new: m.portal_orders_status_new,
  accepted: m.portal_orders_status_accepted,
  packed: m.portal_orders_status_packed,
  shipped: m.portal_orders_status_shipped,
  delivered: m.portal_orders_status_delivered,
  declined: m.portal_orders_status_declined,
  cancelled: m.portal_orders_status_cancelled,
  returned: m.portal_orders_status_returned,
}

export const carrierWords: Record<Carrier, () => string> = {
  viettel_post: () => "Viettel Post",
  vnpost: () => "VNPost (Bưu điện)",
  ghn: () => "Giao Hàng Nhanh (GHN)",
  ghtk: () => "Giao Hàng Tiết Kiệm (GHTK)",
  jt: () => "J&T Express",
  self: m.portal_orders_carrier_self,
  other: m.portal_orders_carrier_other,
}

const REASONS: Record<EndReason, () => string> = {
  out_of_stock: m.portal_orders_reason_out_of_stock,
  cannot_make_in_time: m.portal_orders_reason_cannot_make_in_time,
  cannot_deliver_there: m.portal_orders_reason_cannot_deliver_there,
  buyer_unreachable: m.portal_orders_reason_buyer_unreachable,
  buyer_asked: m.portal_orders_reason_buyer_asked,
  other: m.portal_orders_reason_other,
  timed_out: m.portal_orders_reason_timed_out,
  unpaid: m.portal_orders_reason_unpaid,
}

/** In the order in which they are offered. */
export const DECLINE_CHOICES = [
  "out_of_stock",
  "cannot_make_in_time",
  "cannot_deliver_there",
  "buyer_unreachable",
  "buyer_asked",
  "other",
] as const

/** Why a part ended; null for a reason without words of its own. */
export function reasonWords(reason: string | null): string | null {
  return reason && Object.hasOwn(REASONS, reason) ? REASONS[reason as EndReason]() : null
}

const EVENTS: Record<string, () => string> = {
  "shop_order.paid": m.portal_orders_event_paid,
  "shop_order.accepted": m.portal_orders_event_accepted,
  "shop_order.packed": m.portal_orders_event_packed,
  "shop_order.parcel_shipped": m.portal_orders_event_parcel_shipped,
  "shop_order.parcel_delivered": m.portal_orders_event_parcel_delivered,
  "shop_order.parcel_returned": m.portal_orders_event_parcel_returned,
  "shop_order.declined": m.portal_orders_event_declined,
  "shop_order.timed_out": m.portal_orders_event_timed_out,
  "shop_order.cancelled": m.portal_orders_event_cancelled,
  "shop_order.lines_cancelled": m.portal_orders_event_lines_cancelled,
  "shop_order.return_requested": m.portal_orders_event_return_requested,
  "shop_order.return_accepted": m.portal_orders_event_return_accepted,
  "shop_order.return_refused": m.portal_orders_event_return_refused,
  "shop_order.return_sent_back": m.portal_orders_event_return_sent_back,
  "shop_order.return_received": m.portal_orders_event_return_received,
  "shop_order.return_refunded": m.portal_orders_event_return_refunded,
  "shop_order.complaint_opened": m.portal_orders_event_complaint_opened,
  "shop_order.complaint_answered": m.portal_orders_event_complaint_written,
  "shop_order.complaint_escalated": m.portal_orders_event_complaint_escalated,
  "shop_order.complaint_resolved": m.portal_orders_event_complaint_resolved,
  "shop_order.complaint_refused": m.portal_orders_event_complaint_refused,
  "shop_order.complaint_open": m.portal_orders_event_complaint_written,
}

export function eventWords(action: string): string {
  return EVENTS[action]?.() ?? action
}

const DONE: Record<string, () => string> = {
  accept: m.portal_orders_done_accept,
  pack: m.portal_orders_done_pack,
  decline: m.portal_orders_done_decline,
  "cancel-lines": m.portal_orders_done_cancel_lines,
  ship: m.portal_orders_done_ship,
  deliver: m.portal_orders_done_deliver,
  return: m.portal_orders_done_return,
}

/** What was just done, of the address; null for what is no deed. */
export function doneWords(deed: string | null): string | null {
  return (deed && Object.hasOwn(DONE, deed) && DONE[deed]?.()) || null
}

const TROUBLES: Record<string, () => string> = {
  "ocop.shop_order_status_conflict": m.portal_orders_trouble_conflict,
  "ocop.shop_order_timed_out": m.portal_orders_trouble_timed_out,
  "ocop.decline_words_missing": m.portal_orders_trouble_words_missing,
  "ocop.parcel_empty": m.portal_orders_trouble_parcel_empty,
  "ocop.parcel_quantity_invalid": m.portal_orders_trouble_quantity,
  "ocop.cancel_empty": m.portal_orders_trouble_cancel,
  "ocop.cancel_quantity_invalid": m.portal_orders_trouble_cancel,
  "ocop.cancel_too_late": m.portal_orders_trouble_cancel_late,
  invalid_data: m.portal_orders_trouble_incomplete,
  "shop.backend_unreachable": m.refusal_unreachable,
}

export function troubleWords(code: string): string {
  return TROUBLES[code]?.() ?? m.refusal_other()
}
