import { createHmac, timingSafeEqual } from "node:crypto"
import { isIPv4, isIPv6 } from "node:net"

/** The header by which a shop's server says for whom it asks: "203.0.113.7;<signature>". */
export const VISITOR_HEADER = "x-ocop-visitor"

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/**
 * The address a shop's server asks for; null when the header is none of ours. Whoever knows the secret is
 * believed, so only the shop's server may have it.
 */
export function readVisitor(header: string, secret: string): string | null {
  const [address = "", signature = ""] = header.split(";")
  const expected = Buffer.from(visitorSignature(address, secret))
  const given = Buffer.from(signature)
  const genuine = given.length === expected.length && timingSafeEqual(given, expected)
  return genuine && (isIPv4(address) || isIPv6(address)) ? address : null
}

/** What the shop's server signs an address with; the storefront makes the same. */
export function visitorSignature(address: string, secret: string): string {
  return createHmac("sha256", secret).update(`visitor:${address}`).digest("base64url")
}

/**
 * What counts as one address: an IPv4 address, or the half of an IPv6 address that a household is given. Within
 * its own half anybody may take a new address for each try.
 */
export function addressKey(address: string): string {
  const plain = MAPPED.exec(address)?.[1] ?? address
  return isIPv6(plain) ? `${network(plain)}::/64` : plain
}

function network(address: string): string {
  const [head = "", tail] = address.replace(/%.*$/, "").toLowerCase().split("::")
  const groups = head === "" ? [] : head.split(":")
  const behind = tail ? tail.split(":") : []
  const missing = tail === undefined ? 0 : 8 - groups.length - behind.length
  return [...groups, ...Array<string>(Math.max(missing, 0)).fill("0"), ...behind]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")
}
