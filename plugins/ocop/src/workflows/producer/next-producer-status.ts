import type { SellableFacts } from "@ocop/rules"

export type ProducerStatus = SellableFacts["producer"]["status"]
export type ProducerAction = "approve" | "suspend" | "reinstate"

const ALLOWED: Record<ProducerAction, { from: readonly ProducerStatus[]; to: ProducerStatus }> = {
  approve: { from: ["submitted", "approved"], to: "approved" },
  suspend: { from: ["approved", "suspended"], to: "suspended" },
  reinstate: { from: ["suspended", "approved"], to: "approved" },
}

/** Where an operator's action leads; null when it makes no sense from there. Repeating one is allowed. */
export function nextProducerStatus(
  status: ProducerStatus,
  action: ProducerAction
): ProducerStatus | null {
  const { from, to } = ALLOWED[action]
  return from.includes(status) ? to : null
}
