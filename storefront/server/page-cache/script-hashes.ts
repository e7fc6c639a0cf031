import { createHash } from "node:crypto"

const NONCE = /'nonce-([^']+)'/

/**
 * Makes a page that can be sent again and again: its inline scripts run by their hashes, as a nonce must not be used
 * twice. Only scripts that carry the nonce of this very page are hashed; what somebody smuggled in has none, and
 * stays forbidden.
 *
 * @param policy the page's Content-Security-Policy
 * @throws RangeError when the policy has no nonce: the page is not one of ours
 */
export function hashScripts(html: string, policy: string): { html: string; policy: string } {
  const nonce = NONCE.exec(policy)?.[1]
  if (!nonce) throw new RangeError("The page's policy has no nonce")
  const attribute = ` nonce="${nonce}"`
  const hashes = new Set<string>()
  for (const [, attributes = "", script = ""] of html.matchAll(INLINE_SCRIPT)) {
    if (attributes.includes(attribute) && !/\ssrc=/.test(attributes)) {
      hashes.add(`'sha256-${createHash("sha256").update(script).digest("base64")}'`)
    }
  }
  return {
    html: html.replaceAll(attribute, ""),
    policy: policy.replace(NONCE, [...hashes].join(" ")),
  }
}

const INLINE_SCRIPT = /<script([^>]*)>(.*?)<\/script>/gs
