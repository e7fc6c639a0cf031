import type { Browser, Page } from "playwright-core"
import { aDelivery } from "./a-delivery"
import { chromiumPath, DESK, openBrowser, PHONE } from "./browser"
import { lookAtText } from "./look-at-text"
import { openMarket, type OpenMarket } from "./market"
import { Shopper } from "./shopper"
import { watchedContext } from "./watched-context"

/** Twice the 16 pixels that browsers begin with: the reader's own setting, which no style sheet knows of. */
const TWICE = ["--blink-settings=defaultFontSize=32,defaultFixedFontSize=26"]

describe.skipIf(!chromiumPath)("a shopper who reads text at 200 %", () => {
  let market: OpenMarket
  let browser: Browser

  beforeAll(async () => {
    market = await openMarket()
    browser = await openBrowser(...TWICE)
  }, 900_000)

  afterAll(async () => {
    await browser?.close()
    await market?.close()
  })

  it.each([
    [390, PHONE],
    [1280, DESK],
  ])(
    "buys at %d px, and nothing is cut off, covered or to the side",
    async (_width, viewport) => {
      const context = await watchedContext(browser, { viewport })
      const page = await context.newPage()
      const shopper = new Shopper(page, market.storefront)
      const findings: string[] = []
      const look = async () => findings.push(...(await findingsOf(page)))

      await shopper.opens("/")
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        "32px"
      )
      await look()
      await shopper.searchesFor("tra")
      await look()
      await shopper.cards().first().getByRole("link").first().click()
      await page.waitForURL(/san-pham\//)
      await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor()
      await look()
      await shopper.addsToCart()
      await look()
      await page.getByRole("link", { name: "Đặt hàng", exact: true }).click()
      await page.waitForURL(/dat-hang/)
      await shopper.fillsDelivery(aDelivery())
      await look()
      await shopper.placesOrder()
      await look()
      expect(findings).toEqual([])
    },
    180_000
  )
})

async function findingsOf(page: Page): Promise<string[]> {
  const found = await page.evaluate(lookAtText)
  return found.map((finding) => `${new URL(page.url()).pathname}: ${finding}`)
}
