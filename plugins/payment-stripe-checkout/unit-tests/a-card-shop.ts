import { randomUUID } from "node:crypto"
import { type startDouble } from "../double/start-double"
import { CardAccount } from "../src/index"
import Provider from "../src/providers/stripe-checkout/stripe-checkout-payment"
import type { PaymentData } from "../src/providers/stripe-checkout/payment-data"
import type { RecordedRefund } from "../src/providers/stripe-checkout/recorded-amounts"

const PAYMENT = "pay_1"

/** A shop whose Stripe is the double, and what Medusa would have written down of one payment. */
export async function aCardShop(stripe: Awaited<ReturnType<typeof startDouble>>) {
  const options = {
    apiKey: "sk_test_shop",
    webhookSecret: "whsec_double",
    storefrontUrl: "http://shop.test",
    apiBase: stripe.url,
  }
  const captures = new Map<string, number>()
  const refunds = new Map<string, RecordedRefund>()
  const warnings: string[] = []
  const provider = new Provider(
    {
      logger: { warn: (words: string) => warnings.push(words) } as never,
      captureService: {
        retrieve: async (id) => ({ amount: captures.get(id)!, raw_amount: null }),
      },
      refundService: {
        retrieve: async (id) => refunds.get(id)!,
        list: async () => [...refunds.values()],
      },
    },
    options
  )

  return {
    stripe,
    provider,
    warnings,
    account: new CardAccount(options),
    /** Begins a payment, as Medusa does. */
    async begin(amount: number, data: Record<string, unknown> = {}): Promise<PaymentData> {
      const session_id = `payses_${randomUUID()}`
      const begun = await provider.initiatePayment({
        amount,
        currency_code: "vnd",
        data: { session_id, ...data },
        context: { idempotency_key: session_id },
      })
      return begun.data as PaymentData
    },
    /** The buyer types this card on Stripe's page. */
    async pay(begun: PaymentData, number = "4242 4242 4242 4242") {
      const answer = await fetch(begun.url!, {
        method: "POST",
        body: new URLSearchParams({ number }),
        redirect: "manual",
      })
      return {
        status: answer.status,
        to: answer.headers.get("location"),
        page: await answer.text(),
      }
    },
    /** A payment of which the whole amount is held. */
    async held(amount: number): Promise<PaymentData> {
      const begun = await this.begin(amount)
      await this.pay(begun)
      return (await provider.authorizePayment({ data: begun })).data as PaymentData
    },
    /** Medusa's `capturePayment`: a row first, gone again when the provider fails. */
    async capture(data: PaymentData, amount: number): Promise<PaymentData> {
      const id = `capt_${randomUUID()}`
      captures.set(id, amount)
      try {
        const done = await provider.capturePayment({ data, context: { idempotency_key: id } })
        return done.data as PaymentData
      } catch (error) {
        captures.delete(id)
        throw error
      }
    },
    /** Medusa's `refundPayment`, the same. @param key `metadata.refund_key` of who asks */
    async refund(data: PaymentData, amount: number, key?: string): Promise<void> {
      const id = `ref_${randomUUID()}`
      refunds.set(id, {
        id,
        payment_id: PAYMENT,
        metadata: key ? { refund_key: key } : null,
      })
      try {
        await provider.refundPayment({ amount, data, context: { idempotency_key: id } })
      } catch (error) {
        refunds.delete(id)
        throw error
      }
    },
    recordedRefunds: () => refunds.size,
    refundedAtStripe: () =>
      [...stripe.vault.refunds.values()].reduce((sum, { amount }) => sum + amount, 0),
  }
}

export type CardShop = Awaited<ReturnType<typeof aCardShop>>
