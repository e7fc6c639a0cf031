import type { Browser } from "playwright-core"
import { BackOffice } from "./back-office"
import { chromiumPath, openBrowser, openPhone } from "./browser"
import { Farmer, type Photograph } from "./farmer"
import { openMarket, type OpenMarket } from "./market"
import { asOperator } from "./operator"
import { Shopper } from "./shopper"
import { takeRefusal } from "./watched-context"

/** Told apart from those of other runs: the journeys' market is kept. */
const RUN = Date.now().toString().slice(-8)
const COOPERATIVE = {
  name: `Hợp tác xã chè Sủng Máng ${RUN}`,
  person: "Giàng Thị Mai",
  email: `mai-${RUN}@example.com`,
  password: "con suối sau nhà tôi",
  tax_code: `51${RUN}`,
}
const TEA = `Chè Shan tuyết Sủng Máng ${RUN}`

describe.skipIf(!chromiumPath)("a cooperative sells from a phone", () => {
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

  it("registers, is approved, lists tea with a picture and a star, gets an order and ships it", async () => {
    const { page } = await openPhone(browser)
    const farmer = new Farmer(page, market.storefront)
    const office = await BackOffice.open(browser, market)
    await farmer.registers(COOPERATIVE)
    const photograph = await aPhotograph(page)
    await farmer.fillsProfile(COOPERATIVE, photograph)
    await office.approvesProducer(COOPERATIVE.name)

    const number = `${RUN}/2026/GCN-OCOP`
    await farmer.filesCertificate(
      {
        product: TEA,
        number,
        decision: `${RUN}/QĐ-UBND`,
        issued_on: "2026-03-02",
        valid_until: "2029-03-02",
      },
      photograph
    )
    await office.acceptsCertificate(TEA)
    await farmer.lists(
      { title: TEA, certificate: number, pack: "Gói 100 g", price: "180.000", stock: "20" },
      photograph
    )
    await office.approvesListing(TEA)

    const display = await buysTea(browser, market)
    const slip = await farmer.handlesOrder(display, "VN123456789")
    expect(slip.subarray(0, 5).toString()).toBe("%PDF-")

    const operator = await asOperator(market)
    const [order] = await operator.orders()
    const [part] = await operator.shopOrders(order!.id)
    expect(part).toMatchObject({ status: "shipped", total: order!.total })
    await otherProducerSeesNothing(browser, market, page.url())
  }, 300_000)
})

/** The page as it is, taken as a picture: a real JPEG of a camera's size. */
async function aPhotograph(page: import("playwright-core").Page): Promise<Photograph> {
  const buffer = await page.screenshot({ type: "jpeg", fullPage: true })
  return { name: "anh.jpg", mimeType: "image/jpeg", buffer }
}

/** A shopper finds the tea with its star, and orders two. @returns the order's number */
async function buysTea(browser: Browser, market: OpenMarket): Promise<number> {
  const { page } = await openPhone(browser)
  const shopper = new Shopper(page, market.storefront)
  await shopper.opens(`/tim-kiem?q=${encodeURIComponent(TEA)}`)
  await shopper.cards().first().getByRole("link").first().click()
  await page.waitForURL(/san-pham\//)
  await page.getByRole("heading", { level: 1, name: TEA }).waitFor()
  expect(await page.locator('[data-ocop-stars="4"]').count()).toBeGreaterThan(0)
  await shopper.addsToCart()
  await shopper.opens("/dat-hang")
  await shopper.fillsDelivery({
    name: "Nguyễn Thị Lan",
    phone: "0912 345 678",
    provinceCode: "01",
    communeCode: "00004",
    street: "Số 12 phố Đội Cấn",
  })
  await shopper.placesOrder()
  const operator = await asOperator(market)
  const [order] = await operator.orders()
  return order!.display_id
}

/** Neither in its lists, nor by the address of the order. */
async function otherProducerSeesNothing(
  browser: Browser,
  market: OpenMarket,
  order: string
): Promise<void> {
  const { page } = await openPhone(browser)
  const other = new Farmer(page, market.storefront)
  await other.signsIn(market.producers[0]!)
  for (const path of ["/don-hang", "/san-pham", "/chung-nhan", "/tin-nhan"]) {
    await other.opens(path)
    expect(await page.locator("main").innerText()).not.toContain("Sủng Máng")
  }
  const answer = await page.goto(order)
  expect(answer?.status()).toBe(404)
  takeRefusal(404, new URL(order).pathname)
  expect(await page.locator("body").innerText()).not.toContain("Sủng Máng")
}
