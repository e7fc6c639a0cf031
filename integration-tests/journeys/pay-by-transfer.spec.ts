import type { Browser } from "playwright-core"
import { bankTells } from "./bank"
import { chromiumPath, openBrowser, openPhone } from "./browser"
import { openMarket, type OpenMarket } from "./market"
import { asOperator } from "./operator"
import { Shopper } from "./shopper"

describe.skipIf(!chromiumPath)("a shopper pays by transfer", () => {
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

  it("transfers 1,000 đồng too little, is told so, transfers the rest, and the page turns to paid", async () => {
    const { page } = await openPhone(browser)
    const shopper = new Shopper(page, market.storefront)
    await shopper.opens("/tim-kiem?q=tra")
    await shopper.cards().first().getByRole("link").first().click()
    await page.waitForURL(/san-pham\//)
    await shopper.addsToCart()
    await shopper.opens("/dat-hang")
    await shopper.fillsDelivery({
      name: "Nguyễn Thị Lan",
      phone: "0912 345 678",
      provinceCode: "01",
      communeCode: "00004",
      street: "Số 12 phố Đội Cấn",
    })
    await page.getByRole("radio", { name: /VietQR/ }).check()
    await shopper.placesOrder()
    await page.getByRole("img", { name: /Mã VietQR/ }).waitFor()
    const reference = /OCOP[2-9A-Z]{10}/.exec(await page.locator("#noi-dung").innerText())![0]
    const operator = await asOperator(market)
    const [order] = await operator.orders()
    const total = order!.total

    await bankTells(market, reference, total - 1_000)
    await page.getByRole("heading", { name: /Còn thiếu 1\.000/ }).waitFor({ timeout: 60_000 })
    expect((await operator.shopOrders(order!.id)).map(({ status }) => status)).toContain(
      "awaiting_payment"
    )

    await bankTells(market, reference, 1_000)
    await page.getByRole("heading", { name: /Đã nhận đủ tiền/ }).waitFor({ timeout: 60_000 })
    for (const { status } of await operator.shopOrders(order!.id)) expect(status).toBe("new")
  }, 300_000)
})
