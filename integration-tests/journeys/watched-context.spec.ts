import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Browser } from "playwright-core"
import { chromiumPath, openBrowser } from "./browser"
import { takeComplaints, watchedContext } from "./watched-context"

const PAGE = `<!doctype html><title>-</title><link rel="icon" href="data:,">
  <script nonce="a">console.error("said so"); setTimeout(() => { throw new RangeError("not caught") })</script>
  <script>document.title = "ran"</script>`

describe.skipIf(!chromiumPath)("a journey's pages", () => {
  let server: Server
  let browser: Browser
  let address: string

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader("content-type", "text/html")
      response.setHeader(
        "content-security-policy",
        "default-src 'self'; script-src 'nonce-a'; img-src data:"
      )
      response.end(PAGE)
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it.each([
    [true, ["said so", "not caught", "policy: script-src-elem"]],
    [false, []],
  ])("are listened to, scripts on: %s", async (javaScriptEnabled, expected) => {
    const context = await watchedContext(browser, { javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(address, { waitUntil: "networkidle" })
    await page.waitForTimeout(200)
    const heard = takeComplaints().join("\n")
    for (const text of expected) expect(heard).toContain(text)
    if (expected.length === 0) expect(heard).toBe("")
  })
})
