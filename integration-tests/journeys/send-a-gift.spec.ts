import type { Browser, Page } from "playwright-core"
import { textOfPdf } from "../builders/text-of-pdf"
import { BackOffice } from "./back-office"
import { bankTells } from "./bank"
import { chromiumPath, openBrowser, openPhone } from "./browser"
import { Farmer } from "./farmer"
import { openMarket, type OpenMarket } from "./market"
import { asOperator } from "./operator"
import { Shopper } from "./shopper"
import { takeMedusasOwn, takeRefusal } from "./watched-context"

const MESSAGE = "Chúc bố mẹ năm mới mạnh khỏe 🎁\nCon Minh"

describe.skipIf(!chromiumPath)("a shopper sends a gift", () => {
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

  it("cannot have the recipient pay, transfers, and its producer packs it without prices", async () => {
    const { page } = await openPhone(browser)
    const shopper = new Shopper(page, market.storefront)
    // Of the first producer of the demonstration.
    await shopper.opens("/tim-kiem?q=dua+sap+soi&sao=5")
    await shopper.cards().first().getByRole("link").first().click()
    await page.waitForURL(/san-pham\//)
    await shopper.addsToCart()
    await shopper.opens("/dat-hang")
    await shopper.fillsDelivery({
      name: "Trần Thị Hạnh",
      phone: "0912 345 678",
      provinceCode: "01",
      communeCode: "00004",
      street: "Số 12 phố Đội Cấn",
    })
    await page.getByRole("radio", { name: /khi nhận hàng/ }).check()
    await saysItIsAGift(page)
    expect(await page.getByRole("radio", { name: /VietQR/ }).isChecked()).toBe(true)
    await page.getByRole("radio", { name: /khi nhận hàng/ }).check()
    await page.getByRole("button", { name: /^Đặt hàng · / }).click()
    await page.getByText(/Quà tặng không thu tiền người nhận/).waitFor()
    takeRefusal(400, "/dat-hang")
    expect(await page.getByLabel(/^Lời chúc/).inputValue()).toBe(MESSAGE)

    await page.getByRole("radio", { name: /VietQR/ }).check()
    await shopper.placesOrder()
    await page.getByRole("img", { name: /Mã VietQR/ }).waitFor()
    const said = await page.locator("main").innerText()
    for (const words of ["Quà tặng", "Người tặng: Trần Văn Minh", "Con Minh", "Trần Thị Hạnh"]) {
      expect(said).toContain(words)
    }
    const reference = /OCOP[2-9A-Z]{10}/.exec(said)![0]
    const [order] = await (await asOperator(market)).orders()
    await bankTells(market, reference, order!.total)
    await page.getByRole("heading", { name: /Đã nhận đủ tiền/ }).waitFor({ timeout: 60_000 })

    const slip = await packs(order!.display_id)
    expect(slip).toContain("QUÀ TẶNG – không kèm hóa đơn, giá")
    expect(slip).toContain("Chúc bố mẹ năm mới mạnh khỏe Con Minh")
    expect(slip).toContain("Có ký tự không in được")
    expect(slip).not.toMatch(/₫|\d\.000/)

    const office = await BackOffice.open(browser, market)
    await office.opens(`/orders/${order!.id}`)
    await office.page.getByRole("heading", { name: "Quà tặng" }).waitFor()
    expect(await office.page.locator("main").innerText()).toContain(MESSAGE)
    takeMedusasOwn("validateDOMNesting", `/app/orders/${order!.id}`)
  }, 300_000)

  async function packs(number: number): Promise<string> {
    const { page } = await openPhone(browser)
    const farmer = new Farmer(page, market.storefront)
    await farmer.signsIn(market.producers[0]!)
    await farmer.opens("/don-hang")
    await page.getByRole("link", { name: new RegExp(`Đơn số ${number}`) }).click()
    await page.getByRole("heading", { name: "QUÀ TẶNG – không kèm hóa đơn, giá" }).waitFor()
    expect(await page.locator("main").innerText()).toContain(MESSAGE)
    return textOfPdf(await farmer.handlesOrder(number, "VN123456789"))
  }
})

async function saysItIsAGift(page: Page): Promise<void> {
  await page.getByLabel("Gửi tặng người khác").check()
  await page.getByLabel("Tên người tặng").fill("Trần Văn Minh")
  await page.getByLabel("Điện thoại người tặng").fill("0987 654 321")
  await page.getByLabel(/^Lời chúc/).fill(MESSAGE)
}
