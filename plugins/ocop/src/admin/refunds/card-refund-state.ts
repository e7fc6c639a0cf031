import type { AdminRefund } from "@ocop/contract"

/** How far an open refund to a card is: not begun, on its way, or tried in vain and to be tried again. */
export function cardRefundState({
  tried_at,
  problem,
}: Pick<AdminRefund, "tried_at" | "problem">): "waiting" | "sending" | "problem" {
  if (tried_at === null) return "waiting"
  return problem === null ? "sending" : "problem"
}
