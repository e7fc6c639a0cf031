import { createHmac } from "node:crypto"
import { Client } from "./client"
import { theMarket } from "./the-market"

/**
 * Someone whom the shop's server asks for, from an address of their own, with the storefront's key.
 *
 * @param secret what the shop's server signs with
 */
export function aVisitor(
  address: string,
  headers: Record<string, string> = {},
  secret: string = process.env.VISITOR_SECRET ?? ""
): Client {
  const signature = createHmac("sha256", secret).update(`visitor:${address}`).digest("base64url")
  return new Client(() => ({
    "x-publishable-api-key": theMarket().publishable_key,
    "x-ocop-visitor": `${address};${signature}`,
    ...headers,
  }))
}
