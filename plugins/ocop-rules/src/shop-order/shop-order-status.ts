/** Where one producer's part of an order stands. */
export type ShopOrderStatus =
  | "awaiting_payment"
  | "new"
  | "accepted"
  | "packed"
  | "shipped"
  | "delivered"
  | "declined"
  | "cancelled"
  | "returned"

/** What may be done with a whole shop order; parcels have their own steps. */
export type ShopOrderAction = "pay" | "accept" | "pack" | "ship" | "decline" | "cancel"

interface Step {
  readonly from: readonly ShopOrderStatus[]
  readonly to: ShopOrderStatus
}

const STEPS: Record<ShopOrderAction, Step> = {
  pay: { from: ["awaiting_payment"], to: "new" },
  accept: { from: ["new"], to: "accepted" },
  pack: { from: ["accepted"], to: "packed" },
  ship: { from: ["packed"], to: "shipped" },
  decline: { from: ["new", "accepted"], to: "declined" },
  cancel: { from: ["awaiting_payment", "new", "accepted", "packed"], to: "cancelled" },
}

/** "done" is a repeat: what was asked for is so already. */
export type ShopOrderStep =
  | { readonly kind: "go"; readonly to: ShopOrderStatus }
  | { readonly kind: "done" }
  | { readonly kind: "refused" }

/** What an action asked for in this state means. */
export function shopOrderStep(status: ShopOrderStatus, action: ShopOrderAction): ShopOrderStep {
  const { from, to } = STEPS[action]
  if (status === to) return { kind: "done" }
  return from.includes(status) ? { kind: "go", to } : { kind: "refused" }
}

/** True where nothing more will happen and the goods did not reach, or did not stay with, the buyer. */
export function isGivenUp(status: ShopOrderStatus): boolean {
  return status === "declined" || status === "cancelled" || status === "returned"
}
