import fs from "node:fs"
import type { Browser } from "playwright-core"
import { chromiumPath, openBrowser, openPhone } from "./browser"
import { openMarket, type OpenMarket } from "./market"
import { Shopper } from "./shopper"

const MEO_VAC = { provinceCode: "08", communeCode: "00769" }
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
    // The heart says so before the backend does, and whoever leaves at once leaves too early.
    const followed = page.waitForResponse((answer) => answer.request().method() === "POST")
    await heart("Theo dõi nhà sản xuất").click()
    await heart("Đang theo dõi").waitFor()
    await followed

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
    await page.getByLabel("Lưu địa chỉ này vào sổ địa chỉ").check()
    await shopper.placesOrder()
    const order = page.url()

    // What was kept is changed, and a second one is added.
    await shopper.opens("/tai-khoan")
    await page.getByRole("link", { name: "Sửa địa chỉ Số 12 phố Đội Cấn" }).click()
    await page.getByLabel(/Số nhà, đường/).fill("Số 14 phố Đội Cấn")
    await page.getByRole("button", { name: "Lưu thay đổi" }).last().click()
    await page.getByText(/^Số 14 phố Đội Cấn, Phường/).waitFor()
    await page.getByText("Thêm địa chỉ").click()
    await page.locator("#dia-chi [name=phone]").fill("0987 654 321")
    await shopper.fillsAddress({ ...MEO_VAC, street: "Thôn Bản Lìm" })
    await page.getByRole("button", { name: "Lưu địa chỉ" }).last().click()
    await page.getByText(/^Thôn Bản Lìm, Xã Mèo Vạc/).waitFor()

    await shopper.opens("/tai-khoan")
    await page.getByRole("button", { name: /^Mua lại đơn hàng số/ }).click()
    await page.waitForURL(/gio-hang/)
    await page.getByRole("link", { name: title }).first().waitFor()

    // The usual address is chosen beforehand; another one is priced anew, and nothing has to be typed.
    await shopper.opens("/dat-hang")
    const kept = (street: RegExp) => page.getByRole("radio", { name: street })
    await kept(/Số 14 phố Đội Cấn/).waitFor()
    expect(await kept(/Số 14 phố Đội Cấn/).isChecked()).toBe(true)
    expect(await page.getByLabel("Họ và tên").isVisible()).toBe(false)
    await kept(/Địa chỉ khác/).check()
    await page.getByLabel("Họ và tên").waitFor()
    const priced = page.waitForResponse(/api\/giao-toi/)
    await kept(/Thôn Bản Lìm/).check()
    await priced
    await shopper.placesOrder()
    await page
      .getByText(/Thôn Bản Lìm\s*Xã Mèo Vạc/)
      .first()
      .waitFor()

    // Both orders are told of within a minute or so: the header says it on any page, until the list was seen.
    const told = (many: string) => page.getByRole("link", { name: `${many} thông báo chưa đọc` })
    await expect
      .poll(
        async () => {
          await shopper.opens("/sao-ocop")
          return told("2")
            .waitFor({ timeout: 3_000 })
            .then(
              () => true,
              () => false
            )
        },
        { timeout: 100_000, interval: 1_000 }
      )
      .toBe(true)
    await told("2").click()
    await page.getByRole("link", { name: "Thông báo (2 chưa đọc)" }).click()
    await page.waitForURL(/thong-bao/)
    const fresh = page.getByRole("button", { name: /Chưa đọc: Đã nhận đơn hàng/ })
    expect(await fresh.count()).toBe(2)
    await told("").waitFor({ state: "detached" })
    expect(await fresh.count()).toBe(2)
    await shopper.opens("/tai-khoan/thong-bao")
    await page
      .getByRole("button", { name: /Đã nhận đơn hàng/ })
      .last()
      .waitFor()
    expect(await fresh.count()).toBe(0)
    // Opening one leads to it.
    await page
      .getByRole("button", { name: /Đã nhận đơn hàng/ })
      .last()
      .click()
    await page.waitForURL(/don-hang\//)
    expect(page.url()).toBe(order)

    await shopper.opens("/tai-khoan")
    const saving = page.waitForEvent("download")
    await page.getByRole("link", { name: "Tải dữ liệu của tôi" }).click()
    const held = JSON.parse(fs.readFileSync(await (await saving).path(), "utf8")) as {
      account: { email: string }
      orders: unknown[]
      wishes: unknown[]
    }
    expect(held.account.email).toBe(HOA.email)
    expect([held.orders.length, held.wishes.length]).toEqual([2, 1])

    await page.getByRole("link", { name: "Xóa tài khoản" }).click()
    await page.getByLabel("Mật khẩu của bạn").fill(HOA.password)
    await page.getByRole("button", { name: "Xóa tài khoản của tôi" }).click()
    await page.getByText("Tài khoản của bạn đã được xóa").waitFor()
    await shopper.opens("/tai-khoan")
    await page.waitForURL(/dang-nhap/)
    expect((await page.goto(order))?.status()).toBe(200)
  }, 300_000)
})
