import {
  ContainerRegistrationKeys,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { expect, it } from "vitest"
import door from "../src/providers/vietqr/index"
import VietQrPaymentProvider from "../src/providers/vietqr/vietqr-payment"

/** The inbox in memory: references by session, and what has come for each. */
function aProvider(received: Record<string, number> = {}) {
  const bySession = new Map<string, string>()
  const raw = async (sql: string, values: readonly unknown[]) => {
    const [first, second, third] = values.map(String)
    if (sql.startsWith("insert") && !bySession.has(third!)) bySession.set(third!, second!)
    if (sql.startsWith("select reference")) return { rows: [{ reference: bySession.get(first!) }] }
    return { rows: [{ received: received[first!] ?? 0 }] }
  }
  return new VietQrPaymentProvider({ [ContainerRegistrationKeys.PG_CONNECTION]: { raw } }, {})
}
const owing = (amount: number | string, session_id = "payses_1") => ({
  amount,
  currency_code: "vnd",
  context: {},
  data: { session_id },
})

it("is known as pp_vietqr_vietqr: that name is in every client", () => {
  expect(VietQrPaymentProvider.identifier).toBe("vietqr")
  expect(door.services).toEqual([VietQrPaymentProvider])
})

it("a session has a reference of its own, and keeps it", async () => {
  const provider = aProvider()
  const first = await provider.initiatePayment(owing("266500"))
  expect(first).toMatchObject({
    id: expect.stringMatching(/^OCOP[0-9A-Z]{10}$/),
    data: { amount: 266_500 },
  })
  expect((await provider.initiatePayment(owing(266_500))).id).toBe(first.id)
  expect((await provider.initiatePayment(owing(266_500, "payses_2"))).id).not.toBe(first.id)
  expect(await provider.updatePayment({ ...owing(99_000), data: first.data })).toEqual({
    data: { ...first.data, amount: 99_000 },
  })
})

it.each([
  [215_000, PaymentSessionStatus.CAPTURED],
  [215_001, PaymentSessionStatus.CAPTURED],
  [214_999, PaymentSessionStatus.PENDING_AUTHORIZATION],
  [0, PaymentSessionStatus.PENDING_AUTHORIZATION],
])(
  "of 215,000 đồng owed %d arrived: %s, whatever the session's data claims",
  async (came, status) => {
    const provider = aProvider({ R: came })
    const data = { reference: "R", amount: 215_000, received: 215_000 }
    expect(await provider.authorizePayment({ data })).toEqual({ data, status })
    expect((await provider.getPaymentStatus({ data })).status).toBe(status)
  }
)

it("a session without a reference is never paid", async () => {
  expect((await aProvider().authorizePayment({ data: {} })).status).toBe("pending_authorization")
})

it.each([0, -1, 1000.5])("%d is no amount to transfer", async (amount) => {
  await expect(aProvider().initiatePayment(owing(amount))).rejects.toThrow("whole đồng")
})

it("other currencies are not transferred", async () => {
  const dollars = { ...owing(5), currency_code: "usd" }
  await expect(aProvider().initiatePayment(dollars)).rejects.toThrow("usd")
})

it("money is believed from the inbox alone: Medusa's webhook says nothing here", async () => {
  const answer = await aProvider().getWebhookActionAndData({ data: {}, rawData: "", headers: {} })
  expect(answer).toEqual({ action: PaymentActions.NOT_SUPPORTED })
})

it("what is captured, cancelled or given back is written down as it was", async () => {
  const [provider, data] = [aProvider(), { reference: "R", amount: 1 }]
  expect(await provider.capturePayment({ data })).toEqual({ data })
  expect(await provider.cancelPayment({ data })).toEqual({ data })
  expect(await provider.refundPayment({ data, amount: 1 })).toEqual({ data })
  expect(await provider.deletePayment({ data })).toEqual({ data })
  expect(await provider.retrievePayment({ data })).toEqual({ data })
})
