import { AsyncLocalStorage } from "node:async_hooks"
import { createHmac } from "node:crypto"
import { env } from "./env.server"

const current = new AsyncLocalStorage<string>()

/** Runs `work` for somebody at this address; requests never see each other's. */
export function asVisitor<T>(address: string | undefined, work: () => T): T {
  return address === undefined ? work() : current.run(address, work)
}

/**
 * The header that tells the backend for whom it is asked, so that one who guesses passwords is slowed down and not the
 * whole shop. Signed with what only the two know; without VISITOR_SECRET there is none.
 */
export function visitorHeader(): Record<string, string> {
  const address = current.getStore()
  const secret = env().VISITOR_SECRET
  if (!address || !secret) return {}
  const signature = createHmac("sha256", secret).update(`visitor:${address}`).digest("base64url")
  return { "x-ocop-visitor": `${address};${signature}` }
}
