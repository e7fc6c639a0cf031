import fs from "node:fs"
import type { Browser } from "playwright-core"
import { chromiumPath, openBrowser, openPhone } from "./browser"
import { openMarket, type OpenMarket } from "./market"
import { Shopper } from "./shopper"

const HOA = { email: "hoa.hanh-trinh@example.com", password: "chè shan tuyết cổ thụ" }

describe.skipIf(!chromiumPath)("a shopper keeps an account", () => {
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

  it("registers, keeps a product and a producer, orders, takes the data along, and goes", async () => {
    const { page } = await openPhone(browser)
    const shopper = new Shopper(page, market.storefront)
    const heart = (name: string) => page.getByRole("button", { name })

    // A heart asks who it is for, and leads back to its page after that.
    await shopper.opens("/tim-kiem?q=tra")
    await shopper.cards().first().getByRole("link").first().click()
    await page.waitForURL(/san-pham\//)
    const product = new URL(page.url()).pathname
    await heart("Lưu vào yêu thích").waitFor()
    const title = await page.getByRole("heading", { level: 1 }).innerText()
    await heart("Lưu vào yêu thích").click()
    await page.waitForURL(/dang-nhap\?tiep=/)
    await page.getByRole("link", { name: "Tạo tài khoản" }).click()
    await page.waitForURL(/dang-ky/)
    await page.getByLabel("Họ và tên").fill("Nguyễn Thị Hoa")
    await page.getByLabel("Email").fill(HOA.email)
    await page.getByLabel("Mật khẩu").fill(HOA.password)
    await page.getByRole("button", { name: "Tạo tài khoản" }).click()
    await page.waitForURL((url) => url.pathname === product)
    await heart("Lưu vào yêu thích").click()
    await heart("Đã lưu vào yêu thích").waitFor()
    await page.reload({ waitUntil: "networkidle" })
    await heart("Đã lưu vào yêu thích").waitFor()

    await page
      .getByRole("link", { name: /nhà sản xuất/i })
      .first()
      .click()
    await page.waitForURL(/nha-san-xuat-ocop\//)
    await heart("Theo dõi nhà sản xuất").click()
    await heart("Đang theo dõi").waitFor()

    await shopper.opens("/tai-khoan/yeu-thich")
    await page.getByRole("link", { name: title }).waitFor()
    expect(await page.getByRole("button", { name: /^Bỏ theo dõi / }).count()).toBe(1)

    await shopper.opens(product)
    await shopper.addsToCart()
    await shopper.opens("/dat-hang")
    await shopper.fillsDelivery({
      name: "Nguyễn Thị Hoa",
      phone: "0987 654 321",
      provinceCode: "01",
      communeCode: "00004",
      street: "Số 12 phố Đội Cấn",
    })
    await shopper.placesOrder()
    const order = page.url()

    await shopper.opens("/tai-khoan")
    await page.getByRole("button", { name: /^Mua lại đơn hàng số/ }).click()
    await page.waitForURL(/gio-hang/)
    await page.getByRole("link", { name: title }).first().waitFor()
    await shopper.opens("/tai-khoan")
    const saving = page.waitForEvent("download")
    await page.getByRole("link", { name: "Tải dữ liệu của tôi" }).click()
    const held = JSON.parse(fs.readFileSync(await (await saving).path(), "utf8")) as {
      account: { email: string }
      orders: unknown[]
      wishes: unknown[]
    }
    expect(held.account.email).toBe(HOA.email)
    expect([held.orders.length, held.wishes.length]).toEqual([1, 1])

    await page.getByRole("link", { name: "Xóa tài khoản" }).click()
    await page.getByLabel("Mật khẩu của bạn").fill(HOA.password)
    await page.getByRole("button", { name: "Xóa tài khoản của tôi" }).click()
    await page.getByText("Tài khoản của bạn đã được xóa").waitFor()
    await shopper.opens("/tai-khoan")
    await page.waitForURL(/dang-nhap/)
    expect((await page.goto(order))?.status()).toBe(200)
  }, 300_000)
})
