import { createHmac } from "node:crypto"
import {
  headerOf,
  UnreadableMessage,
  type BankFeed,
  type FeedMovement,
  type FeedRequest,
} from "./bank-feed"
import { neededDong, neededMoment, neededText, readFields, textOf } from "./read-fields"
import { isSameSecret } from "./same-secret"

/** A message that was signed earlier, or will be signed later, than this is somebody's copy. */
const FRESH_MS = 5 * 60_000

/**
 * SePay's webhook (developer.sepay.vn, "Xác thực webhook"): one movement per message. With a secret it is signed,
 * `X-SePay-Signature: sha256=` HMAC of "timestamp.body", and younger than five minutes; without one it carries
 * `Authorization: Apikey …`. A secret that is set makes the key worth nothing.
 */
export const sepay: BankFeed = {
  isGenuine(request, { sepay: settings }, now) {
    if (settings?.webhookSecret) return isSigned(request, settings.webhookSecret, now)
    const key = /^Apikey (.+)$/.exec(headerOf(request, "authorization") ?? "")?.[1]
    return Boolean(settings?.apiKey && key && isSameSecret(key, settings.apiKey))
  },
  read(body) {
    const raw = readFields(body)
    const direction = neededText(raw, "transferType")
    if (direction !== "in" && direction !== "out") {
      throw new UnreadableMessage(`Its transferType is "${direction}"`)
    }
    const movement: FeedMovement = {
      transaction_id: neededText(raw, "id"),
      direction,
      amount: neededDong(raw, "transferAmount"),
      content: textOf(raw, "content") ?? textOf(raw, "description") ?? "",
      account: neededText(raw, "accountNumber"),
      bank_reference: textOf(raw, "referenceCode"),
      booked_at: neededMoment(raw, "transactionDate"),
      raw,
    }
    if (movement.amount <= 0) throw new UnreadableMessage("Its transferAmount is not above 0")
    return [movement]
  },
}

function isSigned(request: FeedRequest, secret: string, now: Date): boolean {
  const timestamp = headerOf(request, "x-sepay-timestamp") ?? ""
  const signature = headerOf(request, "x-sepay-signature") ?? ""
  if (!/^\d{1,12}$/.test(timestamp)) return false
  const genuine = isSameSecret(signature, sepaySignature(request.body, timestamp, secret))
  return genuine && Math.abs(now.getTime() - Number(timestamp) * 1_000) <= FRESH_MS
}

/** What `X-SePay-Signature` says. @param timestamp seconds since 1970, as text */
export function sepaySignature(body: Buffer, timestamp: string, secret: string): string {
  const hmac = createHmac("sha256", secret).update(`${timestamp}.`).update(body)
  return `sha256=${hmac.digest("hex")}`
}
