import type { Browser } from "playwright-core"
import { chromiumPath, openBrowser, openPhone } from "./browser"
import { openMarket, type OpenMarket } from "./market"
import { Shopper } from "./shopper"

describe.skipIf(!chromiumPath)("a shopper orders what is still on the tree", () => {
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

  it("reads from when it is sent before, while and after ordering it", async () => {
    const { page } = await openPhone(browser)
    const shopper = new Shopper(page, market.storefront)

    await shopper.opens("/")
    await shopper.searchesFor("buoi da xanh")
    const card = shopper.cards().filter({ hasText: "Đặt trước, gửi từ" })
    await card.getByRole("link").first().click()
    await page.waitForURL(/san-pham\/buoi-da-xanh/)
    const said = await page.getByText(/Hàng được gửi từ ngày/).innerText()
    const [day = ""] = /\d{2}\/\d{2}\/\d{4}/.exec(said) ?? []
    expect(day).not.toBe("")
    await shopper.ordersAhead()
    const note = page.getByText(`Đặt trước, gửi từ ${day}`)
    await note.first().waitFor()

    await shopper.opens("/dat-hang")
    await shopper.fillsDelivery({
      name: "Nguyễn Thị Lan",
      phone: "0912 345 682",
      provinceCode: "01",
      communeCode: "00004",
      street: "Số 12 phố Đội Cấn",
    })
    await page.getByText(`kiện này được gửi từ ${day}`).waitFor()
    await shopper.placesOrder()
    await note.first().waitFor()
  }, 180_000)
})
