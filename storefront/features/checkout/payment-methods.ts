import { m } from "~/platform/paraglide/messages"

/** Ways to pay that this shop has pages for. One more is a line here and its words below. */
export const PAYMENT_METHODS = [{ id: "cod", providerId: "pp_cod_cod" }] as const
export type PaymentMethodId = (typeof PAYMENT_METHODS)[number]["id"]

export const COD_PROVIDER = "pp_cod_cod"

export function paymentMethod(id: string) {
  return PAYMENT_METHODS.find((method) => method.id === id) ?? null
}

export function paymentWords(id: PaymentMethodId): { name: string; text: string } {
  switch (id) {
    case "cod":
      return { name: m.checkout_payment_cod(), text: m.checkout_payment_cod_text() }
  }
}
