export interface StripeEnvironment {
  STRIPE_API_KEY?: string | undefined
  STRIPE_WEBHOOK_SECRET?: string | undefined
  STRIPE_API_BASE?: string | undefined
  STORE_CORS: string
}

/** Undefined without a key: then cards are not offered. Buyers come back to the first origin of STORE_CORS. */
export function stripeOptions({
  STRIPE_API_KEY: apiKey,
  STRIPE_WEBHOOK_SECRET: webhookSecret = "",
  STRIPE_API_BASE: apiBase,
  STORE_CORS,
}: StripeEnvironment) {
  if (!apiKey) return undefined
  const storefrontUrl = shopOrigin(STORE_CORS) ?? ""
  return { apiKey, webhookSecret, storefrontUrl, ...(apiBase ? { apiBase } : {}) }
}

export function stripeProblems(env: StripeEnvironment, production: boolean): string[] {
  const { STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API_BASE, STORE_CORS } = env
  const problems: string[] = []
  if (STRIPE_API_KEY && !STRIPE_WEBHOOK_SECRET) {
    problems.push("STRIPE_WEBHOOK_SECRET: missing, and STRIPE_API_KEY needs it")
  }
  if (STRIPE_API_KEY && !shopOrigin(STORE_CORS)) {
    problems.push("STORE_CORS: buyers come back from Stripe to its first address, and it has none")
  }
  if (STRIPE_API_BASE && (production || !STRIPE_API_KEY?.includes("_test_"))) {
    problems.push("STRIPE_API_BASE: for tests alone, with a test key and not in production")
  }
  return problems
}

const shopOrigin = (storeCors: string): string | undefined =>
  storeCors
    .split(",")
    .map((origin) => origin.trim().replace(/\/+$/, ""))
    .find((origin) => /^https?:\/\/[^*]+$/.test(origin))
