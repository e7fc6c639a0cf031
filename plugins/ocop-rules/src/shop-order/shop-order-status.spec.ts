import { describe, expect, it } from "vitest"
import {
  isGivenUp,
  shopOrderStep,
  type ShopOrderAction,
  type ShopOrderStatus,
} from "./shop-order-status.js"

const STATUSES: ShopOrderStatus[] = [
  "awaiting_payment",
  "new",
  "accepted",
  "packed",
  "shipped",
  "delivered",
  "declined",
  "cancelled",
  "returned",
]

const ALLOWED: Record<ShopOrderAction, Partial<Record<ShopOrderStatus, ShopOrderStatus>>> = {
  pay: { awaiting_payment: "new" },
  accept: { new: "accepted" },
  pack: { accepted: "packed" },
  ship: { packed: "shipped" },
  decline: { new: "declined", accepted: "declined" },
  cancel: {
    awaiting_payment: "cancelled",
    new: "cancelled",
    accepted: "cancelled",
    packed: "cancelled",
  },
}
const ENDS: Record<ShopOrderAction, ShopOrderStatus> = {
  pay: "new",
  accept: "accepted",
  pack: "packed",
  ship: "shipped",
  decline: "declined",
  cancel: "cancelled",
}

describe.each(Object.keys(ALLOWED) as ShopOrderAction[])("to %s", (action) => {
  it.each(STATUSES)("[U1] [U2] a shop order that is %s", (status) => {
    const to = ALLOWED[action][status]
    const expected = to
      ? { kind: "go", to }
      : { kind: status === ENDS[action] ? "done" : "refused" }
    expect(shopOrderStep(status, action)).toEqual(expected)
  })
})

it.each(STATUSES)("[U1] %s is given up or it is not", (status) => {
  expect(isGivenUp(status)).toBe(["declined", "cancelled", "returned"].includes(status))
})
