import fs from "node:fs"
import path from "node:path"
import { sepaySignature } from "@ocop/payment-vietqr"
import type { Browser } from "playwright-core"
import { chromiumPath, openBrowser, openPhone } from "./browser"
import { openMarket, type OpenMarket } from "./market"
import { asOperator } from "./operator"
import { Shopper } from "./shopper"

const SECRETS = path.resolve(import.meta.dirname, "../../.data/journeys/secrets.json")
/** The demonstration's. */
const ACCOUNT = "0000000000000"

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

/** The bank's service tells of money, signed as it signs. */
async function bankTells(market: OpenMarket, reference: string, amount: number): Promise<void> {
  const { bankFeed } = JSON.parse(fs.readFileSync(SECRETS, "utf8")) as { bankFeed: string }
  const id = Date.now()
  const body = JSON.stringify({
    id,
    gateway: "Vietcombank",
    transactionDate: "2026-11-22 11:58:37",
    accountNumber: ACCOUNT,
    content: `MBVCB.${id}.${reference}.CT tu 0123`,
    transferType: "in",
    transferAmount: amount,
    referenceCode: `FT${id}`,
  })
  const timestamp = String(Math.floor(Date.now() / 1_000))
  const answer = await fetch(`${market.backend}/hooks/bank/sepay`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-sepay-timestamp": timestamp,
      "x-sepay-signature": sepaySignature(Buffer.from(body), timestamp, bankFeed),
    },
    body,
  })
  expect(answer.status).toBe(200)
}
