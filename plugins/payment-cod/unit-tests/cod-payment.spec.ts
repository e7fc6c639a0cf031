import { PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import CodPaymentProvider from "../src/providers/cod/cod-payment"
import door from "../src/providers/cod/index"

const cod = new CodPaymentProvider({}, {})
const data = { amount: 250_000, currency_code: "vnd" }
const due = (amount: number | string) => ({ amount, currency_code: "vnd", context: {} })

it("is known as pp_cod_cod: that name is in every client", () => {
  expect(CodPaymentProvider.identifier).toBe("cod")
  expect(door.services).toEqual([CodPaymentProvider])
})

describe("a payment session", () => {
  it("has an id of its own each time, even for the same cart", async () => {
    const sessions = await Promise.all(
      Array.from({ length: 20 }, () => cod.initiatePayment(due(250_000)))
    )
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(20)
    expect(sessions[0]?.id).toMatch(/^cod_[0-9a-f-]{36}$/)
  })

  it.each([
    ["a number", 250_000],
    ["the text of a number", "250000"],
  ])("keeps the amount in đồng, neither multiplied nor divided, given as %s", async (_, amount) => {
    expect((await cod.initiatePayment(due(amount))).data).toEqual(data)
  })

  it("follows the cart to a new amount and keeps what else it knew", async () => {
    const known = { ...data, note: "kept" }
    expect(await cod.updatePayment({ ...due(99_000), data: known })).toEqual({
      data: { ...known, amount: 99_000 },
    })
  })
})

describe("an order may be placed before anyone has paid", () => {
  it("authorizing always succeeds", async () => {
    expect(await cod.authorizePayment({ data })).toEqual({
      data,
      status: PaymentSessionStatus.AUTHORIZED,
    })
  })

  it("asked again, the session is authorized and never captured by itself", async () => {
    expect(await cod.getPaymentStatus({ data })).toEqual({
      status: PaymentSessionStatus.AUTHORIZED,
    })
  })
})

it.each([
  ["captured when the cash was handed over", () => cod.capturePayment({ data })],
  ["refunded by hand", () => cod.refundPayment({ data, amount: 50_000 })],
  ["cancelled", () => cod.cancelPayment({ data })],
  ["deleted", () => cod.deletePayment({ data })],
  ["read again", () => cod.retrievePayment({ data })],
])("%s, it keeps what it knew: no money moves here", async (_, act) => {
  expect(await act()).toEqual({ data })
})

it("cash sends no webhooks", async () => {
  const answer = await cod.getWebhookActionAndData({ data: {}, rawData: "", headers: {} })
  expect(answer).toEqual({ action: PaymentActions.NOT_SUPPORTED })
})
