import { AFTER_SALE_REFUSAL_CODES } from "@ocop/rules"
import { expect, it } from "vitest"
import { typedOrderNumber } from "../../src/admin/bank-transfers/typed-order-number"
import { whyItWaits } from "../../src/admin/bank-transfers/why-it-waits"
import { vi } from "../../src/admin/messages/vi"
import { cardRefundState } from "../../src/admin/refunds/card-refund-state"
import { typedDong } from "../../src/admin/money/typed-dong"

it.each([
  ["120.000", 120_000],
  ["120,000 ₫", 120_000],
  [" 120000đ ", 120_000],
  ["0", 0],
  ["12.50", null],
  ["-1", null],
  ["12345678901", null],
  ["", null],
])("reads %o as đồng", (text, amount) => expect(typedDong(text)).toBe(amount))

it.each([
  ["1024", 1024],
  ["#1024", 1024],
  [" 7 ", 7],
  ["0", null],
  ["2000000000", 2_000_000_000],
  ["2000000001", null],
  ["OC1024", null],
  ["", null],
])("reads %o as an order's number", (text, number) => expect(typedOrderNumber(text)).toBe(number))

it("says why money waits: our reasons in words, an operator's as they were written", () => {
  expect(whyItWaits({ reason: "over" }, vi.bankTransfers)).toBe(vi.bankTransfers.reasons.over)
  expect(whyItWaits({ reason: "tiền lãi" }, vi.bankTransfers)).toBe("tiền lãi")
  expect(whyItWaits({ reason: "toString" }, vi.bankTransfers)).toBe("toString")
  expect(whyItWaits({ reason: null }, vi.bankTransfers)).toBeNull()
})

it.each([
  [null, null, "waiting"],
  ["2026-11-20T03:00:00.000Z", null, "sending"],
  ["2026-11-20T03:00:00.000Z", "card_declined", "problem"],
] as const)("a refund to a card tried at %o with %o is %s", (tried_at, problem, state) => {
  expect(cardRefundState({ tried_at, problem })).toBe(state)
})

/** Those that the operator's own deeds on refunds and complaints can meet. */
const MET = AFTER_SALE_REFUSAL_CODES.filter((code) =>
  /refund_(too|not)|account_missing|bank_reference|complaint_status|return_(line|quantity)/.test(
    code
  )
)
it.each([
  ...MET,
  "ocop.bank_transfer_not_found",
  "ocop.bank_transfer_state_conflict",
  "ocop.transfer_not_awaited",
  "ocop.statement_unreadable",
  "ocop.refund_not_found",
  "ocop.complaint_not_found",
  "ocop.card_review_not_found",
])("has words for %s", (code) => expect(vi.refusal[code]).toBeTruthy())
