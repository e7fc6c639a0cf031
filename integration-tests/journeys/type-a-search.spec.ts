import type { Browser, Page } from "playwright-core"
import { chromiumPath, openBrowser, openPhone } from "./browser"
import { InputMethod } from "./input-method"
import { openMarket, type OpenMarket } from "./market"
import { Shopper } from "./shopper"

const BOX = "Tìm sản phẩm, nhà sản xuất, nơi làm ra"

/** The texts for which the shop is asked for suggestions from now on. */
function textsAsked(page: Page): string[] {
  const asked: string[] = []
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname.endsWith("/tim-kiem/goi-y")) asked.push(searchParams.get("q") ?? "")
  })
  return asked
}

describe.skipIf(!chromiumPath)("a shopper types a search with an input method", () => {
  let market: OpenMarket
  let browser: Browser

  beforeAll(async () => {
    market = await openMarket()
    browser = await openBrowser()
  }, 900_000)

  afterAll(async () => {
    await browser?.close()
    await market?.close()
  })

  it("is asked nothing for half a syllable, sees suggestions, and opens one by the keyboard", async () => {
    const { page } = await openPhone(browser)
    await new Shopper(page, market.storefront).opens("/")
    await page.getByLabel(BOX).click()
    const box = page.getByRole("combobox", { name: BOX })
    await box.waitFor()

    const asked = textsAsked(page)
    const telex = await InputMethod.of(page)
    await telex.composes("m", "ma", "mă", "mắ", "mắm")
    expect(asked).toEqual([])
    await telex.commits("mắm")
    await page.keyboard.press("Space")
    await telex.composes("t", "to", "tô", "tôm")
    expect(asked.filter((text) => text !== "mắm")).toEqual([])
    await telex.commits("tôm")

    const suggested = page.getByRole("listbox").getByRole("option", { name: /mắm tôm/i })
    await suggested.first().waitFor()
    expect(asked.at(-1)).toBe("mắm tôm")
    expect(asked.filter((text) => text !== "mắm" && text !== "mắm tôm")).toEqual([])
    expect(await box.getAttribute("aria-expanded")).toBe("true")

    await box.press("ArrowDown")
    const active = (await box.getAttribute("aria-activedescendant")) ?? ""
    const chosen = page.locator(`[id="${active}"]`)
    expect(await chosen.getAttribute("aria-selected")).toBe("true")
    const address = (await chosen.getAttribute("href")) ?? ""
    expect(address).toMatch(/^\/san-pham\//)
    await box.press("Enter")

    await page.waitForURL((url) => url.pathname === address)
    await page.getByRole("heading", { level: 1, name: /mắm tôm/i }).waitFor()
    expect(await page.getByRole("listbox").count()).toBe(0)
  }, 120_000)

  it("finds again what was searched for on this device, and can make it forget", async () => {
    const { page } = await openPhone(browser)
    const shopper = new Shopper(page, market.storefront)
    await shopper.opens("/")
    await page.getByLabel(BOX).click()
    await page.getByRole("combobox", { name: BOX }).waitFor()
    await shopper.searchesFor("mam tom")
    await shopper.opens("/")
    await page.getByLabel(BOX).click()
    await page.getByRole("listbox").getByRole("option", { name: "mam tom" }).waitFor()
    await page.getByRole("button", { name: "Xóa hết" }).click()
    expect(await page.getByRole("listbox").count()).toBe(0)
    await page.reload({ waitUntil: "networkidle" })
    await page.getByLabel(BOX).click()
    await page.getByRole("combobox", { name: BOX }).waitFor()
    expect(await page.getByRole("listbox").count()).toBe(0)
  }, 60_000)
})
