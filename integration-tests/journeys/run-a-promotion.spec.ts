import type { Browser } from "playwright-core"
import { BackOffice, plain } from "./back-office"
import { chromiumPath, openBrowser, openPhone } from "./browser"
import { openMarketAfresh, type OpenMarket } from "./market"
import { asOperator } from "./operator"
import { Shopper, type Delivery } from "./shopper"
import { takeRefusal } from "./watched-context"

const CODE = "HAGIANG10"
const NAME = "Tuần lễ OCOP Hà Giang"
/** 4 stars, of former Hà Giang; its smallest pack is 117,000 ₫. */
const HONEY = { handle: "mat-ong-bac-ha-tuan-dung", title: "Mật ong Bạc hà Tuấn Dũng" }
const CERTIFICATE = "DEMO-CC-0442"
/** 5 stars, of former Hà Giang; its smallest pack is 43,000 ₫. */
const TEA = { handle: "tra-xanh-phin-ho", title: "Trà xanh Phìn Hồ" }
/** 3 stars, of former Hà Giang. */
const THREE_STARS = { handle: "mat-ong-bac-ha-yen-minh", title: "Mật ong Bạc hà Yên Minh" }
/** 5 stars, of former Trà Vinh. */
const ELSEWHERE = { handle: "dua-sap-soi-vicosap" }
/** For what is said a moment after it was done. */
const PATIENT = { timeout: 30_000 }
const DECISION = "1188/QĐ-UBND"

describe.skipIf(!chromiumPath)("an operator runs a promotion", () => {
  let market: OpenMarket
  let browser: Browser
  let office: BackOffice
  let shopper: Shopper

  beforeAll(async () => {
    market = await openMarketAfresh("promotion")
    browser = await openBrowser()
    office = await BackOffice.open(browser, market)
    shopper = await aShopper()
  }, 900_000)

  afterAll(async () => {
    await browser?.close()
    await market?.close()
  })

  async function aShopper(): Promise<Shopper> {
    const phone = await openPhone(browser)
    return new Shopper(phone.page, market.storefront)
  }
  const buyer = (name: string, phone: string): Delivery => ({
    name,
    phone,
    provinceCode: "01",
    communeCode: "00004",
    street: "Số 12 phố Đội Cấn",
  })
  /** Orders what is in the cart, to be paid at the door. */
  async function orders(who: Delivery, email: string): Promise<void> {
    await shopper.opens("/dat-hang")
    await shopper.fillsDelivery(who)
    await shopper.page.getByLabel(/^Email/).fill(email)
    await shopper.page.getByRole("radio", { name: /khi nhận hàng/ }).check()
    await shopper.placesOrder()
  }

  it("builds it by the guide, sees what it touches and would have cost, and runs it", async () => {
    await shopper.buys(HONEY.handle)
    await orders(buyer("Nguyễn Thị Lan", "0912 345 611"), "lan@example.com")

    const { page } = office
    await office.opens("/promotion-guides")
    await page.getByRole("link", { name: "Tạo khuyến mãi" }).click()
    await page.getByRole("radio", { name: /Tuần lễ OCOP/ }).click()
    await page.getByLabel("Tên khuyến mãi").fill(NAME)
    await page.getByLabel("Mã", { exact: true }).fill(CODE)
    await office.chooses("Tỉnh (tên hiện nay hoặc trước 7/2025)", "Hà Giang (cũ)")
    for (const [star, wanted] of [
      ["3 sao", false],
      ["4 sao", true],
      ["5 sao", true],
    ] as const) {
      expect(await page.getByRole("checkbox", { name: star }).isChecked()).toBe(wanted)
    }
    await page.getByLabel("Giảm (%)").fill("10")
    await page.getByLabel("Giảm nhiều nhất mỗi đơn (₫)").fill("50.000")
    await page.getByLabel("Cho bao nhiêu đơn đầu tiên").fill("500")
    await page.getByLabel("Mỗi khách được mấy đơn").fill("1")
    await office.chooses("Ai chịu phần giảm", "Cùng chịu")
    await page.getByLabel("Phần sàn chịu (%)").fill("50")
    await page.getByRole("button", { name: "Xem trước" }).click()

    const touched = (await office.rowsOf("Xem trước")).join("\n")
    for (const { title } of [HONEY, TEA]) expect(touched).toContain(title)
    expect(touched).not.toContain(THREE_STARS.title)
    const cost = plain(await page.locator("main").innerText())
    expect(cost).toContain("1 trong 1 đơn có hàng phù hợp")
    expect(cost).toMatch(/Tổng tiền giảm 11\.700 ₫/)
    expect(cost).toMatch(/Sàn chịu 5\.850 ₫/)
    expect(cost).toMatch(/Chủ thể chịu 5\.850 ₫/)

    await page.getByRole("button", { name: "Chạy khuyến mãi" }).click()
    await page.waitForURL(/promotion-guides$/)
    const [row] = await office.rowsOf("Khuyến mãi")
    for (const words of [NAME, CODE, "Đang chạy", "0 / 500 đơn", "Sàn 50%"]) {
      expect(row).toContain(words)
    }
  }, 300_000)

  it("takes 10 % off the right goods only, at most 50,000 ₫, and each payer bears its half", async () => {
    for (const { handle } of [THREE_STARS, ELSEWHERE]) await shopper.buys(handle)
    await shopper.page.getByLabel("Mã giảm giá").fill(CODE)
    await shopper.page.getByRole("button", { name: "Dùng mã" }).click()
    await shopper.page.getByRole("alert").first().waitFor()
    takeRefusal(400, "/gio-hang")
    expect(await shopper.discount()).toBe(0)

    await shopper.buys(HONEY.handle)
    await shopper.usesCode(CODE)
    expect(await shopper.discount()).toBe(11_700)
    await shopper.takes(5, HONEY.title)
    await expect.poll(() => shopper.discount(), PATIENT).toBe(50_000)

    await orders(buyer("Trần Văn Mai", "0912 345 622"), "mai@example.com")
    const operator = await asOperator(market)
    const [order] = await operator.orders()
    const parts = await operator.shopOrders(order!.id)
    expect(parts.map(({ discount_total }) => discount_total).sort((a, b) => a - b)).toEqual([
      0, 0, 50_000,
    ])
    const part = parts.find(({ discount_total }) => discount_total > 0)!
    expect(part.items_total).toBe(585_000)

    await office.opens(`/producers/${part.producer_id}`)
    const statement = await office.rowsOf("Sao kê")
    const sale = statement.find((row) => row.includes(`đơn ${order!.display_id}`))
    // Of 50,000 ₫ the platform bears 25,000; the rest is missing in what the producer gets.
    expect(sale).toContain("25.000 ₫")
    await office.opens("/promotion-guides")
    expect((await office.rowsOf("Khuyến mãi"))[0]).toContain("1 / 500 đơn")
  }, 300_000)

  it("loses the goods at once whose certificate is revoked, also in a cart that stands", async () => {
    shopper = await aShopper()
    await shopper.buys(HONEY.handle)
    await shopper.buys(TEA.handle)
    await shopper.usesCode(CODE)
    expect(await shopper.discount()).toBe(11_700 + 4_300)

    await office.revokesCertificate(CERTIFICATE, DECISION, "Không còn đạt tiêu chí")
    await shopper.opens("/gio-hang")
    expect(await shopper.discount()).toBe(4_300)
    await shopper.opens(`/san-pham/${HONEY.handle}`)
    expect(await shopper.page.locator("main [data-ocop-stars]").count()).toBe(0)
    expect(await shopper.page.getByRole("button", { name: "Thêm vào giỏ" }).count()).toBe(0)
  }, 300_000)

  it("is in the log, before and after, and the log is found by filter and changed by nobody", async () => {
    await office.opens("/audit-log")
    const all = (await office.rowsOf("Nhật ký")).join("\n")
    expect(all).toContain("Chạy: khuyến mãi theo mẫu")
    expect(all).toContain(CODE)
    expect(all).toContain("Thu hồi: giấy chứng nhận")

    await office.chooses("Loại đối tượng", "Giấy chứng nhận")
    await office.page.waitForURL(/subject_type=certificate/)
    await office.page.waitForLoadState("networkidle")
    const others = async () =>
      (await office.rowsOf("Nhật ký")).filter((row) => !row.includes("giấy chứng nhận"))
    await expect.poll(others, PATIENT).toEqual([])
    expect((await office.rowsOf("Nhật ký"))[0]).toContain(DECISION)

    const operator = await asOperator(market)
    const revoked = (await operator.log("action=certificate.revoked"))[0]!
    expect(revoked.before).toMatchObject({ revoked_on: null })
    expect(revoked.after).toMatchObject({ decision: DECISION })
    const run = (await operator.log("action=promotion_guide.run"))[0]!
    expect(run.before).toBeNull()
    expect(run.after).toMatchObject({ code: CODE, max_per_order: 50_000, platform_bps: 5_000 })
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      for (const path of ["", `/${revoked.id}`]) {
        const status = await operator.status(method, `/admin/audit-log${path}`)
        expect([403, 404, 405], `${method} ${path}`).toContain(status)
      }
    }
    expect((await operator.log("action=certificate.revoked"))[0]).toEqual(revoked)

    await shopper.page.close()
  }, 120_000)
})
