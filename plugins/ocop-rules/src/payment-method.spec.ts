import { describe, expect, it } from "vitest"
import { PAYMENT_METHODS, PAYMENT_PROVIDERS, paymentMethodOf } from "./payment-method.js"

describe("payment method", () => {
  it.each(PAYMENT_METHODS)("[PM1] %s is found by its provider", (method) => {
    expect(paymentMethodOf(PAYMENT_PROVIDERS[method])).toBe(method)
  })

  it("[PM1] is none for a provider of others", () => {
    expect(paymentMethodOf("pp_system_default")).toBeNull()
  })
})
