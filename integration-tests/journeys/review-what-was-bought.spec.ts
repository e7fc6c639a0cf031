import type { Browser } from "playwright-core"
import { aDelivery } from "./a-delivery"
import { BackOffice } from "./back-office"
import { chromiumPath, openBrowser, openPhone } from "./browser"
import { Farmer } from "./farmer"
import { openMarket, type OpenMarket } from "./market"
import { asOperator } from "./operator"
import { Shopper } from "./shopper"
import { takeRefusal } from "./watched-context"

/** Told apart from those of other runs: the journeys' market is kept. */
const RUN = Date.now().toString().slice(-8)
const HOA = { email: `hoa-${RUN}@example.com`, password: "mật ong hoa bạc hà" }
const WORDS = `Thơm, đóng gói kỹ, giao đúng hẹn (${RUN}).`
const REPLY = `Cảm ơn chị Hoa, mùa sau mời chị lại ghé (${RUN}).`

describe.skipIf(!chromiumPath)("a buyer reviews what was delivered", () => {
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

  it("writes with a picture, an operator publishes, everybody reads, the producer replies", async () => {
    const { page } = await openPhone(browser)
    const shopper = new Shopper(page, market.storefront)
    const product = await buysOf(shopper, market)
    const farmer = new Farmer((await openPhone(browser)).page, market.storefront)
    await delivers(farmer, market)

    // From the order to the form, which is there because the goods were delivered.
    await shopper.opens("/tai-khoan")
    await page.getByRole("link", { name: /^Đơn hàng số/ }).click()
    await page.waitForURL(/\/don-hang\//)
    await page.getByRole("link", { name: "Viết đánh giá" }).click()
    await page.getByRole("link", { name: /^Viết đánh giá về / }).click()
    await page.getByRole("button", { name: "Gửi đánh giá" }).click()
    await page.getByText("Hãy chọn một mức.").waitFor()
    takeRefusal(400, "/tai-khoan/danh-gia/[^/]+")
    await page.getByRole("radio", { name: /^Hài lòng/ }).check()
    await page.getByLabel("Bạn thấy món hàng thế nào?").fill(WORDS)
    await page.getByRole("button", { name: "Gửi đánh giá" }).click()
    await page.getByText(/sẽ xem rồi mới cho hiện/).waitFor()
    const buffer = await page.screenshot({ type: "jpeg" })
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer })
    await page.getByRole("img", { name: "Ảnh 1" }).waitFor()

    const reader = new Shopper((await openPhone(browser)).page, market.storefront)
    const reads = async (words: string) => {
      await reader.opens(product)
      return reader.page.getByText(words).count()
    }
    expect(await reads(WORDS)).toBe(0)
    const office = await BackOffice.open(browser, market)
    await office.publishesReview(WORDS)
    await expect.poll(() => reads(WORDS), { timeout: 20_000, interval: 500 }).toBe(1)
    const review = reader.page.locator("#danh-gia li", { hasText: WORDS }).first()
    expect(await review.innerText()).toContain("Hoa N.")
    expect(await review.getByRole("img").evaluate(isDrawn)).toBe(true)

    await farmer.repliesTo(WORDS, REPLY)
    await expect.poll(() => reads(REPLY), { timeout: 20_000, interval: 500 }).toBe(1)
  }, 300_000)
})

/** A picture that came, and no broken one. */
async function isDrawn(element: Element): Promise<boolean> {
  const image = element as HTMLImageElement
  image.loading = "eager"
  await image.decode()
  return image.naturalWidth > 0
}

/** Registers, and orders one of the first producer's goods. @returns the address of its page */
async function buysOf(shopper: Shopper, market: OpenMarket): Promise<string> {
  const { page } = shopper
  await shopper.opens("/dang-ky")
  await page.getByLabel("Họ và tên").fill("Nguyễn Thị Hoa")
  await page.getByLabel("Email").fill(HOA.email)
  await page.getByLabel("Mật khẩu").fill(HOA.password)
  await page.getByRole("button", { name: "Tạo tài khoản" }).click()
  await page.waitForURL(/tai-khoan$/)
  await shopper.opens(`/nha-san-xuat-ocop/${market.producers[0]!.handle}`)
  await shopper.cards().first().getByRole("link").first().click()
  await page.waitForURL(/san-pham\//)
  const product = new URL(page.url()).pathname
  await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor()
  await shopper.addsToCart()
  await shopper.opens("/dat-hang")
  await shopper.fillsDelivery(aDelivery())
  await shopper.placesOrder()
  return product
}

/** The producer accepts, packs and sends the newest order, and the buyer has it. */
async function delivers(farmer: Farmer, market: OpenMarket): Promise<void> {
  const [order] = await (await asOperator(market)).orders()
  await farmer.signsIn(market.producers[0]!)
  await farmer.handlesOrder(order!.display_id, `VN${RUN}0`)
  await farmer.page.getByRole("button", { name: "Khách đã nhận hàng" }).first().click()
  await farmer.page.getByText("Đã ghi nhận khách nhận hàng").first().waitFor()
}
