import { createHmac, timingSafeEqual } from "node:crypto"

/** Bytes of the signature that a link carries: short enough to read out, long enough not to guess. */
const SIGNATURE_BYTES = 18

/** Signs and reads the link by which a guest opens a placed order. The link is the key to it. */
export default class CheckoutLinkModuleService {
  private readonly secret: string

  /** @throws Error when the secret is missing or shorter than 32 characters */
  constructor(_container: unknown, options: { checkoutLinkSecret?: string } = {}) {
    if ((options.checkoutLinkSecret ?? "").length < 32) {
      throw new Error(
        "CHECKOUT_LINK_SECRET is missing or short: it signs order links; give 32 characters"
      )
    }
    this.secret = options.checkoutLinkSecret as string
  }

  /** The token of an order; always the same for the same order. */
  sign(orderId: string): string {
    return `${Buffer.from(orderId).toString("base64url")}.${this.signature(orderId)}`
  }

  /** The order a token opens; null when it is not one of ours. */
  read(token: string): string | null {
    const [encoded = "", signature = ""] = token.split(".")
    const orderId = Buffer.from(encoded, "base64url").toString()
    const expected = Buffer.from(this.signature(orderId))
    const given = Buffer.from(signature)
    return given.length === expected.length && timingSafeEqual(given, expected) ? orderId : null
  }

  private signature(orderId: string): string {
    const digest = createHmac("sha256", this.secret).update(`checkout:${orderId}`).digest()
    return digest.subarray(0, SIGNATURE_BYTES).toString("base64url")
  }
}
