import type { StripeDouble } from "@ocop/payment-stripe-checkout/double"
import type { Browser, Page } from "playwright-core"
import { chromiumPath, openBrowser, openPhone, PHONE } from "./browser"
import { openCardPage } from "./card-page"
import { openMarket, type OpenMarket } from "./market"
import { asOperator } from "./operator"
import { Shopper } from "./shopper"
import { watchedContext } from "./watched-context"

const DECLINED = "4000 0000 0000 0002"
const GOOD = "4242 4242 4242 4242"

describe.skipIf(!chromiumPath)("a shopper pays by card", () => {
  let stripe: StripeDouble
  let market: OpenMarket
  let browser: Browser

  beforeAll(async () => {
    stripe = await openCardPage()
    market = await openMarket()
    stripe.webhooks.url = `${market.backend}/hooks/stripe`
    browser = await openBrowser()
  }, 900_000)

  afterAll(async () => {
    await browser?.close()
    await market?.close()
    await stripe?.close()
  })

  it("is declined, goes back to a cart that is whole, chooses again and pays", async () => {
    const { page } = await openPhone(browser)
    const shopper = new Shopper(page, market.storefront)
    const product = await goesToCheckout(shopper)
    await choosesCard(page, stripe)
    await paysWith(page, DECLINED)
    await page
      .getByRole("alert")
      .getByText(/declined/)
      .waitFor()

    await page.getByRole("link", { name: "Back" }).click()
    await page.getByText(/quay lại từ trang thẻ và chưa trả tiền/).waitFor()
    expect(await page.locator("main").innerText()).toContain(product)
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Nguyễn Thị Lan")
    for (const way of [/khi nhận hàng/, /VietQR/, /Thẻ quốc tế/]) {
      expect(await page.getByRole("radio", { name: way }).isEnabled()).toBe(true)
    }

    await choosesCard(page, stripe)
    const checkout = page.url().split("/").pop()!
    await paysWith(page, GOOD)
    await page.waitForURL(/don-hang\//)
    await page
      .getByText(/Đã thanh toán/)
      .first()
      .waitFor()
    await expectCapturedOnce(market, stripe, checkout)
    expect(stripe.contractErrors).toEqual([])
  }, 300_000)

  it("reaches the card's page in a browser without scripts", async () => {
    const { page } = await openPhone(browser)
    const shopper = new Shopper(page, market.storefront)
    await goesToCheckout(shopper)
    await choosesCard(page, stripe)
    await page.getByRole("link", { name: "Back" }).click()
    await page.waitForURL(/dat-hang/)
    const plain = await watchedContext(browser, {
      viewport: PHONE,
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    })
    const plainPage = await plain.newPage()
    await plainPage.goto(`${market.storefront}/dat-hang`)
    await choosesCard(plainPage, stripe)
    await paysWith(plainPage, GOOD)
    await plainPage.waitForURL(/don-hang\//)
  }, 300_000)
})

/** @returns the name of what is in the cart */
async function goesToCheckout(shopper: Shopper): Promise<string> {
  const { page } = shopper
  await shopper.opens("/tim-kiem?q=tra")
  await shopper.cards().first().getByRole("link").first().click()
  await page.waitForURL(/san-pham\//)
  await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor()
  const product = await page.getByRole("heading", { level: 1 }).innerText()
  await shopper.addsToCart()
  await shopper.opens("/dat-hang")
  await shopper.fillsDelivery({
    name: "Nguyễn Thị Lan",
    phone: "0912 345 678",
    provinceCode: "01",
    communeCode: "00004",
    street: "Số 12 phố Đội Cấn",
  })
  return product
}

async function choosesCard(page: Page, stripe: StripeDouble): Promise<void> {
  await page.getByRole("radio", { name: /Thẻ quốc tế/ }).check()
  await page.getByRole("button", { name: /^Đặt hàng · / }).click()
  await page.waitForURL((url) => url.origin === stripe.url)
}

async function paysWith(page: Page, card: string): Promise<void> {
  await page.getByLabel("Card number").fill(card)
  await page.getByRole("button", { name: "Pay" }).click()
}

/** Stripe took the order's total, in one capture, and the operator sees just that. */
async function expectCapturedOnce(
  market: OpenMarket,
  stripe: StripeDouble,
  checkout: string
): Promise<void> {
  const operator = await asOperator(market)
  const [order] = await operator.orders()
  const intent = stripe.intentOf(checkout)
  expect(intent.amount_received).toBe(order!.total)
  const captures = stripe.requests.filter(({ path }) => path.endsWith(`${intent.id}/capture`))
  expect(captures).toHaveLength(1)
  expect(await operator.captures(order!.id)).toEqual([order!.total])
  for (const { status } of await operator.shopOrders(order!.id)) expect(status).toBe("new")
}
