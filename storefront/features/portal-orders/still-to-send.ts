import type { ShopOrderStatus } from "@ocop/contract"

const TO_SEND: ReadonlySet<ShopOrderStatus> = new Set(["new", "accepted", "packed"])

/** Whether something of a shop order in this state may still have to be sent. */
export const isStillToSend = (status: ShopOrderStatus): boolean => TO_SEND.has(status)
