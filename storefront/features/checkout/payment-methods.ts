import {
  PAYMENT_METHODS,
  PAYMENT_PROVIDERS,
  paymentMethodOf,
  type PaymentMethod,
} from "@ocop/rules"
import { m } from "~/platform/paraglide/messages"

export const COD_PROVIDER = PAYMENT_PROVIDERS.cod
export const VIETQR_PROVIDER = PAYMENT_PROVIDERS.vietqr
export const CARD_PROVIDER = PAYMENT_PROVIDERS.card

/** Words of the ways to pay that this shop has pages for. */
const WORDS: Record<PaymentMethod, () => { name: string; text: string }> = {
  cod: () => ({ name: m.checkout_payment_cod(), text: m.checkout_payment_cod_text() }),
  vietqr: () => ({ name: m.payment_vietqr(), text: m.payment_vietqr_text() }),
  card: () => ({ name: m.payment_card(), text: m.payment_card_text() }),
}

/** What the backend offers, in the shop's order. */
export function offeredMethods(providerIds: readonly string[]): PaymentMethod[] {
  const offered = providerIds.map(paymentMethodOf)
  return PAYMENT_METHODS.filter((method) => offered.includes(method))
}

/** Null for what a form may not say. */
export function paymentMethod(id: string) {
  const method = PAYMENT_METHODS.find((known) => known === id)
  return method ? { id: method, providerId: PAYMENT_PROVIDERS[method] } : null
}

export function paymentWords(method: PaymentMethod): { name: string; text: string } {
  return WORDS[method]()
}
