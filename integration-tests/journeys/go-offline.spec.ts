import type { Browser, BrowserContext, Page } from "playwright-core"
import { aDelivery } from "./a-delivery"
import { chromiumPath, openBrowser, PHONE } from "./browser"
import { openMarket, type OpenMarket } from "./market"
import { Shopper } from "./shopper"
import { openSlowLine } from "./slow-line"
import { takeComplaints, watchedContext } from "./watched-context"

const TEA = "/tim-kiem?q=tra&sao=4"

describe.skipIf(!chromiumPath)("a phone that loses its connection", () => {
  let market: OpenMarket
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let shopper: Shopper

  beforeAll(async () => {
    market = await openMarket()
    browser = await openBrowser()
  }, 900_000)

  afterAll(async () => {
    await browser?.close()
    await market?.close()
  })

  beforeEach(async () => {
    context = await watchedContext(browser, { viewport: PHONE })
    page = await context.newPage()
    shopper = new Shopper(page, market.storefront)
    await shopper.opens("/")
    await workerIsThere(page)
  }, 60_000)

  afterEach(() => context.close())

  /** Nothing answers any more; what the browser then notes in its console is no complaint. */
  async function loseConnection(): Promise<void> {
    await context.setOffline(true)
  }
  const seen = () => page.locator(".kept-banner")
  const forgiven = () =>
    expect(
      takeComplaints().filter((text) => !/ERR_(INTERNET_DIS|FAILED)|Failed to fetch/.test(text))
    ).toEqual([])

  it("installs: the browser finds nothing wanting in the app's manifest", async () => {
    const session = await context.newCDPSession(page)
    const { errors, data } = await session.send("Page.getAppManifest")
    expect(errors).toEqual([])
    expect(JSON.parse(data ?? "{}")).toMatchObject({ name: "Chợ Làng", lang: "vi" })
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors")
    expect(installabilityErrors.map(({ errorId }) => errorId)).not.toContain("no-icon-available")
    // A context of its own counts as private; that alone keeps a test's browser from installing.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([])
  }, 60_000)

  it("shows a product that was seen, of when it was, and no star as in force", async () => {
    await shopper.opens(TEA)
    await shopper.cards().first().getByRole("link").click()
    await page.waitForURL(/san-pham\//)
    // The address changes a moment before the page does, and the list had stars too.
    await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor()
    const address = page.url()
    const title = await page.locator("h1").innerText()
    await kept(page, "kept-pages", new URL(address).pathname)

    await loseConnection()
    await page.goto(address)
    expect(await page.locator("h1").innerText()).toBe(title)
    expect(await seen().innerText()).toMatch(/^Bản lưu lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}/)
    expect(await page.locator("[data-ocop-stars]").count()).toBe(0)
    expect(await page.locator("main").innerText()).not.toMatch(/[Cc]ó hiệu lực|còn hiệu lực/)
    expect(await page.locator("[data-stars-then]").first().innerText()).toMatch(/lúc \d\d:\d\d/)
    expect(await page.locator("form").filter({ visible: true }).count()).toBe(0)
    expect(await pictureIsDrawn(page)).toBe(true)

    await context.setOffline(false)
    await page.getByRole("link", { name: "Thử lại" }).click()
    await page.locator("main [data-ocop-stars]").first().waitFor()
    expect(await seen().count()).toBe(0)
    forgiven()
  }, 120_000)

  it("shows the shell for what was never seen, with what was", async () => {
    await shopper.opens("/sao-ocop")
    await kept(page, "kept-pages", "/sao-ocop")
    await loseConnection()
    await page.getByRole("link", { name: /Giỏ hàng/ }).click()
    await page.getByRole("heading", { name: "Không có mạng" }).waitFor()
    expect(new URL(page.url()).pathname).toBe("/gio-hang")
    await page.getByRole("heading", { name: "Trang đã xem" }).waitFor()
    await page.locator(".kept-list a[href='/sao-ocop']").click()
    await seen().waitFor()
    await page.goto(`${market.storefront}/en/gio-hang`)
    await page.getByRole("heading", { name: "No connection" }).waitFor()
    await page.getByRole("link", { name: "Delete the pages kept on this device" }).click()
    await page.getByText("No page is kept on this device yet.").waitFor()

    await context.setOffline(false)
    await page.goto(`${market.storefront}/gio-hang`)
    await page.getByRole("heading", { name: "Giỏ hàng" }).first().waitFor()
    forgiven()
  }, 120_000)

  it("keeps a form that cannot leave, and says so", async () => {
    await shopper.opens(TEA)
    await shopper.opens(`${await shopper.cards().first().getByRole("link").getAttribute("href")}`)
    await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor()
    await loseConnection()
    await page.getByText("Máy không có mạng.").waitFor()
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
    await page.getByText("Chưa gửi được vì máy không có mạng").waitFor()
    expect(page.url()).toMatch(/san-pham\//)
    await context.setOffline(false)
    await page.getByText("Chưa gửi được").waitFor({ state: "detached" })
    await shopper.addsToCart()
    forgiven()
  }, 120_000)

  it("shows where an order stood, until somebody signs in or out", async () => {
    await shopper.opens(TEA)
    await shopper.opens(`${await shopper.cards().first().getByRole("link").getAttribute("href")}`)
    await shopper.addsToCart()
    await shopper.opens("/dat-hang")
    await shopper.fillsDelivery(aDelivery())
    await page.locator("[name=payment][value=cod]").check()
    await shopper.placesOrder()
    const order = page.url()
    await page.getByRole("heading", { name: "Cảm ơn bạn, đơn hàng đã được đặt" }).waitFor()
    const number = (await page.title()).replace(/ – .*/, "")
    await kept(page, "kept-orders", new URL(order).pathname)

    await loseConnection()
    await page.goto(`${market.storefront}/dat-hang`)
    await page.getByRole("link", { name: number }).click()
    await seen()
      .getByText(/Tình trạng đơn là của lúc đó/)
      .waitFor()
    await page.getByText("Chờ xác nhận").waitFor()

    await context.setOffline(false)
    await shopper.opens("/dang-nhap")
    await page.locator("[name=email]").fill(market.customer.email)
    await page.locator("[name=password]").fill(market.customer.password)
    await page.locator("main form button").last().click()
    await page.waitForURL(/tai-khoan/)
    await page.waitForLoadState("networkidle")
    await loseConnection()
    await page.goto(order).catch(() => undefined)
    await page.getByRole("heading", { name: "Không có mạng" }).waitFor()
    expect(await page.getByRole("link", { name: number }).count()).toBe(0)
    await context.setOffline(false)
    forgiven()
  }, 180_000)

  it("shows no old page while the shop answers, and gives up on one that does not", async () => {
    const line = await openSlowLine(market.storefront)
    try {
      await page.goto(`${line.address}/sao-ocop`)
      await workerIsThere(page)
      await kept(page, "kept-pages", "/sao-ocop")
      line.delay(3_000)
      await page.goto(`${line.address}/sao-ocop`)
      expect(await seen().count()).toBe(0)
      line.delay(Infinity)
      await page.goto(`${line.address}/sao-ocop`)
      expect(await seen().innerText()).toContain("mạng quá chậm")
      line.delay(0)
      await page.getByRole("link", { name: "Thử lại" }).click()
      await seen().waitFor({ state: "detached" })
      line.delay(Infinity)
      await page.getByRole("link", { name: "Thông tin pháp lý" }).click()
      await page.getByText("Mạng chậm, trang chưa về.").waitFor()
      line.delay(0)
      await page.getByRole("button", { name: "Thử lại" }).click()
      await page.waitForURL(/phap-ly/)
      await page.waitForLoadState("networkidle")
    } finally {
      await line.close()
    }
    forgiven()
  }, 120_000)
})

/** Installed, in charge, and with its shell. */
async function workerIsThere(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker?.controller?.state === "activated")
}

/** Waits until a page has been kept: nobody waits for that but a test. */
async function kept(page: Page, cache: string, path: string): Promise<void> {
  const isKept = () =>
    page.evaluate(
      async ([name, wanted]) => (await (await caches.open(name!)).match(wanted!)) !== undefined,
      [cache, path]
    )
  await expect.poll(isKept, { timeout: 10_000 }).toBe(true)
}

async function pictureIsDrawn(page: Page): Promise<boolean> {
  const picture = page.locator("main img").first()
  return picture.evaluate(async (image) => {
    await (image as HTMLImageElement).decode()
    return (image as HTMLImageElement).naturalWidth > 0
  })
}
