import Stripe from "stripe"
import type { StripeOptions } from "./stripe-options"

/** Milliseconds until a request counts as lost, and how often Stripe's client sends it again with the same key. */
const PATIENCE = 20_000
const RETRIES = 2

/** A connection to Stripe, or to what stands in for it in tests. */
export function openStripe({ apiKey, apiBase }: StripeOptions): Stripe {
  return new Stripe(apiKey, {
    telemetry: false,
    maxNetworkRetries: RETRIES,
    timeout: PATIENCE,
    ...(apiBase ? hostOf(new URL(apiBase)) : {}),
  })
}

function hostOf({ protocol, hostname, port }: URL) {
  return {
    protocol: protocol === "http:" ? ("http" as const) : ("https" as const),
    host: hostname,
    port,
  }
}
