import { createHash } from "node:crypto"
import { expect, it } from "vitest"
import { contentSecurityPolicy } from "~/platform/content-security-policy"
import { hashScripts } from "./script-hashes"

const POLICY = contentSecurityPolicy("abc+/=", "https://pay.example")
const hash = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`

it("lets the page's own inline scripts run by their hashes, each once, and leaves no nonce", () => {
  const page = hashScripts(
    `<script nonce="abc+/=">one()</script><script type="module" nonce="abc+/=">two()\n</script>` +
      `<script nonce="abc+/=">one()</script><script nonce="abc+/=" src="/a.js"></script>`,
    POLICY
  )
  expect(page.html).toBe(
    `<script>one()</script><script type="module">two()\n</script><script>one()</script><script src="/a.js"></script>`
  )
  expect(page.policy).toContain(`script-src 'self' ${hash("one()")} ${hash("two()\n")};`)
  expect(page.policy).not.toContain("nonce")
})

it("lets nothing run that came without the nonce, and hashes letters as they are sent", () => {
  const page = hashScripts(
    `<script>evil()</script><script nonce="wrong">evil()</script><script nonce="abc+/=">"đặc sản"</script>`,
    POLICY
  )
  expect(page.policy).toContain(`script-src 'self' ${hash('"đặc sản"')};`)
  expect(page.policy).not.toContain(hash("evil()"))
})

it("refuses a page without a policy of ours", () => {
  expect(() => hashScripts("<p>", "default-src 'self'")).toThrow(RangeError)
})
