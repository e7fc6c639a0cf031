import type { Browser } from "playwright-core"
import { chromiumPath, openBrowser, openPhone } from "./browser"
import { openMarket, type OpenMarket } from "./market"
import { asOperator } from "./operator"
import { Shopper } from "./shopper"

/** "143.000 ₫" as 143000. */
const dong = (text: string | null): number => Number((text ?? "").replace(/\D/g, ""))

describe.skipIf(!chromiumPath)("a shopper buys from two producers in one order", () => {
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

  it("finds tea without accents, narrows by province and stars, pays on delivery and keeps a link", async () => {
    const { page } = await openPhone(browser)
    const shopper = new Shopper(page, market.storefront)

    await shopper.opens("/")
    await shopper.searchesFor("tra")
    const all = await shopper.cards().count()
    expect(all).toBeGreaterThan(0)

    await shopper.filtersBy("Tỉnh, thành phố", /Thái Nguyên/)
    await shopper.filtersBy("Số sao", /4 sao/)
    expect(page.url()).toContain("tinh=19")
    const found = await shopper.cards().count()
    expect(found).toBeGreaterThan(0)
    expect(await page.locator('[data-ocop-stars="4"]').count()).toBe(found)
    expect(await page.locator('[data-ocop-stars="5"], [data-ocop-stars="3"]').count()).toBe(0)

    await shopper.cards().first().getByRole("link").first().click()
    await page.waitForURL(/san-pham\//)
    await shopper.addsToCart()
    await shopper.opens("/tim-kiem?q=dua+sap+soi&sao=5")
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
    const button = page.getByRole("button", { name: /^Đặt hàng · / })
    const promised = dong(await button.textContent())
    await shopper.placesOrder()

    const link = page.url()
    await expectOneOrderWithTwoParts(market, promised)

    const guest = await openPhone(browser)
    await guest.page.goto(link)
    const text = (await guest.page.locator("main").textContent()) ?? ""
    expect(text).toContain("Nguyễn Thị Lan")
    expect(text).toContain("Số 12 phố Đội Cấn")
    expect(text.replace(/\s/g, " ")).toContain(promised.toLocaleString("vi-VN"))
  }, 180_000)
})

/** One Medusa order, two shop orders, and sums that agree to the đồng. */
async function expectOneOrderWithTwoParts(market: OpenMarket, total: number): Promise<void> {
  const operator = await asOperator(market)
  const [order] = await operator.orders()
  expect(order?.total).toBe(total)
  const parts = await operator.shopOrders(order?.id ?? "")
  expect(new Set(parts.map(({ producer_id }) => producer_id)).size).toBe(2)
  const sum = (pick: (part: (typeof parts)[number]) => number) =>
    parts.reduce((amount, part) => amount + pick(part), 0)
  expect(sum((part) => part.total)).toBe(total)
  expect(sum((part) => part.items_total)).toBe(order?.item_total)
  expect(sum((part) => part.shipping_total)).toBe(order?.shipping_total)
  for (const part of parts) {
    expect(part.lines.reduce((amount, { net }) => amount + net, 0)).toBe(
      part.items_total - part.discount_total
    )
  }
}
