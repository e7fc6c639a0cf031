import type { Page } from "playwright-core"
import type { Delivery } from "./shopper"

/** What a shopper does whose browser runs no scripts: follow links, send forms, and nothing else. */
export class PlainShopper {
  constructor(
    readonly page: Page,
    private readonly shop: string
  ) {}

  async opens(path: string): Promise<void> {
    await this.page.goto(this.shop + path)
  }

  async searchesFor(words: string): Promise<void> {
    const box = this.page.getByLabel("Tìm sản phẩm, nhà sản xuất, nơi làm ra").first()
    await box.fill(words)
    await box.press("Enter")
    await this.page.waitForURL(/tim-kiem\?.*q=/)
  }

  async opensFirstCard(): Promise<void> {
    await this.page.locator("[data-product-id]").first().getByRole("link").first().click()
    await this.page.waitForURL(/san-pham\//)
  }

  async addsToCart(): Promise<void> {
    await this.presses("Thêm vào giỏ")
    await this.page.waitForURL(/gio-hang/)
  }

  /** The communes of the province come with the form, after a button that only this shopper sees. */
  async fillsDelivery(to: Delivery): Promise<void> {
    const { page } = this
    await page.getByLabel("Họ và tên").fill(to.name)
    await page.getByLabel("Số điện thoại").fill(to.phone)
    await page.getByLabel("Tỉnh, thành phố").selectOption(to.provinceCode)
    await this.presses("Chọn xã")
    await page.getByRole("combobox", { name: "Xã, phường, đặc khu" }).selectOption(to.communeCode)
    await page.getByLabel(/Số nhà, đường/).fill(to.street)
  }

  /** Opens a filter of the panel, which a checkbox and `details` unfold. */
  async filtersBy(entry: RegExp): Promise<void> {
    const filters = this.page.getByRole("complementary", { name: "Bộ lọc" })
    await filters.locator("label", { hasText: "Bộ lọc" }).click()
    const fold = filters.locator("details").filter({ hasText: entry }).first()
    if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click()
    const before = this.page.url()
    await fold.getByRole("link", { name: entry }).first().click()
    await this.page.waitForURL((url) => url.href !== before)
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name }).first().click()
    await this.page.waitForLoadState()
  }
}
