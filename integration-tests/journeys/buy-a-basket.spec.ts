import type { Browser } from "playwright-core"
import { chromiumPath, openBrowser, openPhone } from "./browser"
import { openMarket, type OpenMarket } from "./market"
import { asOperator } from "./operator"
import { Shopper } from "./shopper"

/** Of the demonstration's basket. */
const PRICE = 279_000

describe.skipIf(!chromiumPath)("a shopper buys a basket of three producers", () => {
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

  it("sees what is in it, takes two of it as one thing, and pays on delivery", async () => {
    const { page } = await openPhone(browser)
    const shopper = new Shopper(page, market.storefront)

    await shopper.opens("/")
    await page.getByRole("link", { name: "Xem tất cả giỏ quà" }).click()
    await page.getByRole("heading", { level: 1, name: "Giỏ quà" }).waitFor()
    await page.getByRole("link", { name: "Tết miền Tây" }).click()
    await page.waitForURL(/gio-qua\/tet-mien-tay/)
    const inside = page.getByRole("region", { name: "Trong giỏ có" })
    await inside.waitFor()
    expect(await inside.getByRole("listitem").count()).toBe(3)
    await shopper.addsToCart()

    const basket = page.getByRole("region", { name: "Giỏ quà: Tết miền Tây" })
    await basket.waitFor()
    expect(await basket.getByRole("listitem").count()).toBe(3)
    await basket.getByRole("button", { name: /^Thêm một/ }).click()
    await basket.getByText("558.000").waitFor()
    expect(await basket.getByRole("spinbutton").inputValue()).toBe("2")

    await shopper.opens("/dat-hang")
    await shopper.fillsDelivery({
      name: "Nguyễn Thị Lan",
      phone: "0912 345 681",
      provinceCode: "01",
      communeCode: "00004",
      street: "Số 12 phố Đội Cấn",
    })
    await shopper.placesOrder()
    await page.getByText("Trong giỏ quà Tết miền Tây").nth(2).waitFor()

    const operator = await asOperator(market)
    const [order] = await operator.orders()
    const parts = await operator.shopOrders(order?.id ?? "")
    expect(new Set(parts.map(({ producer_id }) => producer_id)).size).toBe(3)
    expect(parts.reduce((sum, { items_total }) => sum + items_total, 0)).toBe(2 * PRICE)
  }, 180_000)
})
