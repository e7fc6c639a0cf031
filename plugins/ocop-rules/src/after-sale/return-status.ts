/** Where goods stand that a buyer asked to send back. */
export const RETURN_STATUSES = [
  "requested",
  "accepted",
  "refused",
  "sent_back",
  "received",
  "refunded",
] as const
export type ReturnStatus = (typeof RETURN_STATUSES)[number]

/** `refund` gives the money back and leaves the goods with the buyer. */
export type ReturnAction = "accept" | "refuse" | "send_back" | "receive" | "refund"

const STEPS: Record<ReturnAction, { from: readonly ReturnStatus[]; to: ReturnStatus }> = {
  accept: { from: ["requested"], to: "accepted" },
  refuse: { from: ["requested"], to: "refused" },
  send_back: { from: ["accepted"], to: "sent_back" },
  receive: { from: ["accepted", "sent_back"], to: "received" },
  refund: { from: ["requested", "accepted"], to: "refunded" },
}

/** "done" is a repeat: what was asked for is so already. */
export type ReturnStep =
  | { readonly kind: "go"; readonly to: ReturnStatus }
  | { readonly kind: "done" }
  | { readonly kind: "refused" }

/** What an action means in this state. Both «received» and «refunded» open a refund with it. */
export function returnStep(status: ReturnStatus, action: ReturnAction): ReturnStep {
  const { from, to } = STEPS[action]
  if (status === to) return { kind: "done" }
  return from.includes(status) ? { kind: "go", to } : { kind: "refused" }
}
