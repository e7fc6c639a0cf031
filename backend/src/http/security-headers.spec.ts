import { createServer, type Server } from "node:http"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, it } from "vitest"
import { securityHeaders, sendWithEveryAnswer } from "./security-headers"

let server: Server
const ask = async () => {
  const { port } = server.address() as AddressInfo
  return (await fetch(`http://127.0.0.1:${port}/`)).headers
}
beforeAll(async () => {
  sendWithEveryAnswer(securityHeaders(true))
  server = createServer((_, response) => response.end("hello")).listen(0)
  await once(server, "listening")
})
afterAll(() => server.close())

it("sends them with an answer that knows nothing of them", async () => {
  const headers = await ask()
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.get("strict-transport-security")).toBe("max-age=31536000")
})

it("promises https only where there is https", () => {
  expect(securityHeaders(false)).not.toHaveProperty("Strict-Transport-Security")
})
