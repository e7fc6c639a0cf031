import { createRequire } from "node:module"
import { afterEach, describe, expect, it, vi } from "vitest"
import { CardAccount } from "../src/index"
import door from "../src/providers/stripe-checkout"
import Provider from "../src/providers/stripe-checkout/stripe-checkout-payment"

const require = createRequire(import.meta.url)
const options = {
  apiKey: "sk_test_1",
  webhookSecret: "whsec_1",
  storefrontUrl: "http://shop.test",
}
const local = "http://127.0.0.1:1"

afterEach(() => vi.unstubAllEnvs())

it("is known as pp_stripe-checkout_stripe-checkout: that name is in every client", () => {
  expect(Provider.identifier).toBe("stripe-checkout")
  expect(door.services).toEqual([Provider])
})

describe("another address than Stripe's", () => {
  it("is for tests", () => {
    expect(() => new CardAccount({ ...options, apiBase: local })).not.toThrow()
  })

  it.each(["production", "prod"])("is refused when NODE_ENV is %s", (environment) => {
    vi.stubEnv("NODE_ENV", environment)
    expect(() => new CardAccount({ ...options, apiBase: local })).toThrow("tests only")
    expect(() => Provider.validateOptions({ ...options, apiBase: local })).toThrow("tests only")
  })

  it.each(["sk_live_1", "rk_live_1"])("is refused with the key %s", (apiKey) => {
    expect(() => new CardAccount({ ...options, apiKey, apiBase: local })).toThrow("tests only")
  })
})

it.each(["apiKey", "webhookSecret", "storefrontUrl"])("asks for %s", (name) => {
  expect(() => Provider.validateOptions({ ...options, [name]: undefined })).toThrow(name)
})

describe("Medusa's provider, which this one extends by a path that is not public", () => {
  it("is where it was, with the methods that are built upon", () => {
    const Base = require("@medusajs/payment-stripe/dist/services/stripe-provider").default
    expect(Object.getPrototypeOf(Provider)).toBe(Base)
    for (const method of ["capturePayment", "refundPayment", "cancelPayment", "getStatus"]) {
      expect(Base.prototype[method], method).toBeTypeOf("function")
    }
  })

  it("is of the version that was read, and so is Stripe's client, for both", () => {
    expect(require("@medusajs/payment-stripe/package.json").version).toBe("2.21.2")
    const theirs = createRequire(require.resolve("@medusajs/payment-stripe"))
    expect(require("stripe").PACKAGE_VERSION).toBe("15.12.0")
    expect(theirs("stripe").PACKAGE_VERSION).toBe("15.12.0")
  })
})
