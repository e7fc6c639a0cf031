import { describe, expect, it } from "vitest"
import { readEnvironment } from "./read-environment"

const KEY = { STRIPE_API_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }

describe("cards", () => {
  it("are not offered without a key", () => {
    expect(readEnvironment({}).stripe).toBeUndefined()
  })

  it("send their buyers back to the shop", () => {
    const { stripe } = readEnvironment({ ...KEY, STORE_CORS: "https://cho.vn/, https://old.vn" })
    expect(stripe).toEqual({
      apiKey: "sk_test_1",
      webhookSecret: "whsec_1",
      storefrontUrl: "https://cho.vn",
    })
  })

  it.each([
    ["no webhook secret", { STRIPE_WEBHOOK_SECRET: undefined }, "STRIPE_WEBHOOK_SECRET: missing"],
    ["a key for browsers", { STRIPE_API_KEY: "pk_test_1" }, "STRIPE_API_KEY"],
    ["a shop nobody can go to", { STORE_CORS: "*" }, "STORE_CORS"],
    [
      "another address and a live key",
      { STRIPE_API_KEY: "sk_live_1", STRIPE_API_BASE: "http://127.0.0.1:1" },
      "STRIPE_API_BASE",
    ],
    [
      "another address in production",
      { NODE_ENV: "production", STRIPE_API_BASE: "http://127.0.0.1:1" },
      "STRIPE_API_BASE",
    ],
  ])("refuse %s", (_, change, problem) => {
    expect(() => readEnvironment({ ...KEY, ...change })).toThrow(problem)
  })

  it("may be tried on another address with a test key", () => {
    const STRIPE_API_BASE = "http://127.0.0.1:1"
    expect(readEnvironment({ ...KEY, STRIPE_API_BASE }).stripe?.apiBase).toBe(STRIPE_API_BASE)
  })
})
