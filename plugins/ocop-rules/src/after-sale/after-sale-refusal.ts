import type { ShopOrderStatus } from "../shop-order/shop-order-status.js"

/** Why something cannot be cancelled, sent back, complained of or paid out; stable, for pages to put into words. */
export const AFTER_SALE_REFUSAL_CODES = [
  "ocop.cancel_too_late",
  "ocop.cancel_empty",
  "ocop.cancel_line_unknown",
  "ocop.cancel_quantity_invalid",
  "ocop.return_not_delivered",
  "ocop.return_window_over",
  "ocop.return_reason_refused",
  "ocop.return_words_missing",
  "ocop.return_empty",
  "ocop.return_line_unknown",
  "ocop.return_quantity_invalid",
  "ocop.return_status_conflict",
  "ocop.complaint_status_conflict",
  "ocop.complaint_pictures_full",
  "ocop.refund_too_much",
  "ocop.refund_not_open",
  "ocop.refund_account_missing",
  "ocop.refund_account_invalid",
  "ocop.bank_reference_used",
] as const
export type AfterSaleRefusalCode = (typeof AFTER_SALE_REFUSAL_CODES)[number]

/** A «no» as a value; `message` is for developers. */
export interface AfterSaleRefusal {
  readonly code: AfterSaleRefusalCode
  readonly message: string
}

const no = (code: AfterSaleRefusalCode, message: string): AfterSaleRefusal => ({ code, message })

/** One constructor per code. */
export const afterSaleRefusals = {
  cancelTooLate: (by: string, status: ShopOrderStatus) =>
    no("ocop.cancel_too_late", `The shop order is ${status}: a ${by} can't cancel it any more.`),
  cancelEmpty: () => no("ocop.cancel_empty", "Nothing was named, or nothing is left to cancel."),
  cancelLineUnknown: (line: string) =>
    no("ocop.cancel_line_unknown", `Line ${line} is not of this shop order, or was named twice.`),
  cancelQuantityInvalid: (line: string, wanted: number, left: number) =>
    no(
      "ocop.cancel_quantity_invalid",
      `${wanted} of line ${line} were to be cancelled and ${left} have not left. Send a whole number up to that.`
    ),
  returnNotDelivered: (status: ShopOrderStatus) =>
    no("ocop.return_not_delivered", `The shop order is ${status}: nothing of it was delivered.`),
  returnWindowOver: (until: Date) =>
    no("ocop.return_window_over", `It could be sent back before ${until.toISOString()}.`),
  returnReasonRefused: (line: string, reason: string) =>
    no("ocop.return_reason_refused", `Line ${line} can't be sent back because of ${reason}.`),
  returnWordsMissing: () =>
    no("ocop.return_words_missing", "Say in words what is wrong with the goods."),
  returnEmpty: () => no("ocop.return_empty", "Name at least one piece of one line."),
  returnLineUnknown: (line: string) =>
    no("ocop.return_line_unknown", `Line ${line} is not of this shop order, or was named twice.`),
  returnQuantityInvalid: (line: string, wanted: number, most: number) =>
    no(
      "ocop.return_quantity_invalid",
      `${wanted} of line ${line} were to be sent back and ${most} can be. Send a whole number up to that.`
    ),
  returnStatusConflict: (status: string, action: string) =>
    no("ocop.return_status_conflict", `The return is ${status}: it can't be asked to ${action}.`),
  complaintStatusConflict: (status: string, action: string) =>
    no("ocop.complaint_status_conflict", `The complaint is ${status}: it can't ${action}.`),
  complaintPicturesFull: (most: number) =>
    no("ocop.complaint_pictures_full", `A complaint has at most ${most} pictures.`),
  refundTooMuch: (wanted: number, most: number) =>
    no("ocop.refund_too_much", `${wanted} đồng were to be given back, at most ${most} can be.`),
  refundNotOpen: (state: string) =>
    no("ocop.refund_not_open", `The refund is ${state}: nothing is to be paid out.`),
  refundAccountMissing: () =>
    no("ocop.refund_account_missing", "The buyer has not said which account to pay to."),
  refundAccountInvalid: (field: string) =>
    no("ocop.refund_account_invalid", `The account's ${field} is not as banks write it.`),
  bankReferenceUsed: (reference: string) =>
    no("ocop.bank_reference_used", `Reference ${reference} stands for another refund already.`),
} as const
