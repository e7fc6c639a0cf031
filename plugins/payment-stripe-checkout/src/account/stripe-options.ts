/** What the operator has at Stripe, and where shoppers come back to. */
export interface StripeOptions {
  /** "sk_test_…" or "sk_live_…" (or a restricted "rk_…"). */
  apiKey: string
  /** "whsec_…": signs what Stripe tells us. */
  webhookSecret: string
  /** Where the shop is, without a slash at the end. */
  storefrontUrl: string
  /** Another address than Stripe's. For tests only. */
  apiBase?: string
}

/**
 * @throws Error when something is missing, or when an address other than Stripe's is given in production or with a
 *   live key: whoever answers there would be told who pays what
 */
export function assertStripeOptions(options: Partial<StripeOptions>): StripeOptions {
  const { apiKey, webhookSecret, storefrontUrl, apiBase } = options
  if (!apiKey || !webhookSecret || !storefrontUrl) {
    throw new Error("Stripe needs apiKey, webhookSecret and storefrontUrl")
  }
  const production = process.env.NODE_ENV === "production" || process.env.NODE_ENV === "prod"
  if (apiBase && (production || !/^(sk|rk)_test_/.test(apiKey))) {
    throw new Error("apiBase is for tests only: not in production, and with a test key alone")
  }
  return { apiKey, webhookSecret, storefrontUrl, ...(apiBase ? { apiBase } : {}) }
}
