import type { Browser } from "playwright-core"
import { aDelivery } from "./a-delivery"
import { chromiumPath, openBrowser, PHONE } from "./browser"
import { openMarket, type OpenMarket } from "./market"
import { asOperator } from "./operator"
import { PlainShopper } from "./plain-shopper"
import { takeRefusal, watchedContext } from "./watched-context"

describe.skipIf(!chromiumPath)("a shopper whose browser runs no scripts", () => {
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

  async function openHome(): Promise<PlainShopper> {
    const context = await watchedContext(browser, { viewport: PHONE, javaScriptEnabled: false })
    const shopper = new PlainShopper(await context.newPage(), market.storefront)
    await shopper.opens("/")
    return shopper
  }

  it("searches, filters, changes the cart, is told what is missing, and orders for cash", async () => {
    const shopper = await openHome()
    const { page } = shopper
    await shopper.searchesFor("tra")
    await shopper.filtersBy(/4 sao/)
    const found = await page.locator("[data-product-id]").count()
    expect(await page.locator('[data-ocop-stars="4"]').count()).toBe(found)
    await shopper.opensFirstCard()
    const product = await page.getByRole("heading", { level: 1 }).innerText()
    await shopper.addsToCart()

    const quantity = page.getByRole("spinbutton", { name: /Số lượng/ })
    await quantity.fill("3")
    await shopper.presses("Cập nhật")
    await shopper.presses(/^Bớt/)
    expect(await quantity.inputValue()).toBe("2")

    await page.getByRole("link", { name: "Đặt hàng" }).click()
    await page.waitForURL(/dat-hang/)
    const to = aDelivery()
    await shopper.fillsDelivery({ ...to, phone: "12345" })
    await shopper.presses(/^Đặt hàng · /)
    expect(await page.getByRole("alert").first().innerText()).toContain("cần sửa")
    expect(await page.getByLabel(/Số nhà, đường/).inputValue()).toBe(to.street)
    takeRefusal(400, "/dat-hang")

    await page.getByLabel("Số điện thoại").fill(to.phone)
    await ordersForCash(shopper)
    await expectOrderPage(market, shopper, [product, to.name, to.street])
  }, 120_000)

  it("goes by province from the home page to the order", async () => {
    const shopper = await openHome()
    const { page } = shopper
    const region = page.locator("details").filter({ hasText: "Thái Nguyên" }).first()
    await region.locator("summary").click()
    await region.getByRole("link", { name: /Thái Nguyên/ }).click()
    await page.waitForURL(/\/tinh\/thai-nguyen/)
    await shopper.opensFirstCard()
    const product = await page.getByRole("heading", { level: 1 }).innerText()
    await shopper.addsToCart()
    await page.getByRole("link", { name: "Đặt hàng" }).click()
    await page.waitForURL(/dat-hang/)
    const to = aDelivery()
    await shopper.fillsDelivery(to)
    await ordersForCash(shopper)
    await expectOrderPage(market, shopper, [product, to.name, to.street])
  }, 120_000)
})

async function ordersForCash(shopper: PlainShopper): Promise<void> {
  await shopper.page.getByRole("radio", { name: /khi nhận hàng/ }).check()
  await shopper.presses(/^Đặt hàng · /)
  await shopper.page.waitForURL(/don-hang\//)
}

/** The page tells the order that the operator has, and the cart is empty. */
async function expectOrderPage(
  market: OpenMarket,
  shopper: PlainShopper,
  expected: readonly string[]
): Promise<void> {
  const text = (await shopper.page.locator("main").innerText()).replace(/\s/g, " ")
  const [order] = await (await asOperator(market)).orders()
  for (const words of [...expected, order!.total.toLocaleString("vi-VN"), `${order!.display_id}`]) {
    expect(text).toContain(words)
  }
  await shopper.opens("/gio-hang")
  expect(await shopper.page.locator("main").innerText()).toContain("Giỏ hàng đang trống")
}
