import type { Locator, Page } from "playwright-core"

/** What a shopper does, found by the words and roles that a person (or a screen reader) finds it by. */
export class Shopper {
  constructor(
    readonly page: Page,
    private readonly shop: string
  ) {}

  async opens(path: string): Promise<void> {
    await this.page.goto(this.shop + path, { waitUntil: "networkidle" })
  }

  /** Types into the search box and presses Enter, as on a phone's keyboard. */
  async searchesFor(words: string): Promise<void> {
    const box = this.page.getByLabel("Tìm sản phẩm, nhà sản xuất, nơi làm ra").first()
    await box.fill(words)
    await box.press("Enter")
    await this.page.waitForURL(/tim-kiem\?.*q=/)
    await this.settled()
  }

  /** Ticks an entry of a group of filters, which are folded away behind a button on a phone. */
  async filtersBy(group: string, entry: RegExp): Promise<void> {
    const before = this.page.url()
    const filters = this.page.getByRole("complementary", { name: "Bộ lọc" })
    const button = filters.locator("label", { hasText: "Bộ lọc" })
    await button.waitFor({ state: "visible" })
    if (!(await filters.getByRole("checkbox").first().isChecked())) {
      await button.click()
    }
    const fold = filters.locator("details").filter({ hasText: group }).first()
    if ((await fold.getAttribute("open")) === null) {
      await fold.locator("summary").click()
    }
    await fold.getByRole("link", { name: entry }).first().click()
    await this.page.waitForURL((url) => url.href !== before)
    // The address changes a moment before the page does; filters and cards come together.
    await fold.locator("a[aria-current]", { hasText: entry }).first().waitFor({ state: "attached" })
    await this.settled()
  }

  /** The product cards on the page. */
  cards(): Locator {
    return this.page.locator("[data-product-id]")
  }

  /** Puts one of what this page sells into the cart. */
  async addsToCart(): Promise<void> {
    await this.page.getByRole("button", { name: "Thêm vào giỏ" }).click()
    await this.page.waitForURL(/gio-hang/)
    await this.settled()
  }

  /** Puts one of what this page sells ahead into the cart. */
  async ordersAhead(): Promise<void> {
    await this.page.getByRole("button", { name: "Đặt trước" }).click()
    await this.page.waitForURL(/gio-hang/)
    await this.settled()
  }

  /** Opens a product by its address and puts one of it into the cart. */
  async buys(handle: string): Promise<void> {
    await this.opens(`/san-pham/${handle}`)
    await this.addsToCart()
  }

  /** Sets how many of a line of the cart there are. */
  async takes(quantity: number, title: string): Promise<void> {
    const field = this.page.getByLabel(`Số lượng: ${title}`)
    await field.fill(String(quantity))
    await field.press("Enter")
    await this.settled()
  }

  /** Types a code into the cart's field. */
  async usesCode(code: string): Promise<void> {
    await this.page.getByLabel("Mã giảm giá").fill(code)
    await this.page.getByRole("button", { name: "Dùng mã" }).click()
    await this.page.getByRole("button", { name: `Bỏ mã ${code}` }).waitFor()
    await this.settled()
  }

  /** Whole đồng that the cart on the page says are taken off; 0 where it says nothing. */
  async discount(): Promise<number> {
    const sums = this.page.getByRole("region", { name: "Tóm tắt giỏ hàng" })
    const row = sums.locator("dl > div").filter({ hasText: "Giảm giá" })
    return (await row.count()) ? Number((await row.innerText()).replace(/\D/g, "")) : 0
  }

  async fillsDelivery(to: Delivery): Promise<void> {
    await this.page.getByLabel("Họ và tên").fill(to.name)
    await this.page.getByLabel("Số điện thoại").fill(to.phone)
    const priced = this.page.waitForResponse(/api\/giao-toi/)
    await this.page.getByLabel("Tỉnh, thành phố").selectOption(to.provinceCode)
    await priced
    await this.fillsAddress(to)
  }

  async fillsAddress(to: Pick<Delivery, "provinceCode" | "communeCode" | "street">): Promise<void> {
    await this.page.getByLabel("Tỉnh, thành phố").selectOption(to.provinceCode)
    const commune = this.page.getByRole("combobox", { name: "Xã, phường, đặc khu" })
    await commune.locator(`option[value="${to.communeCode}"]`).waitFor({ state: "attached" })
    await commune.selectOption(to.communeCode)
    await this.page.getByLabel(/Số nhà, đường/).fill(to.street)
  }

  /** Presses the one button that orders, and waits for the order's page. */
  async placesOrder(): Promise<void> {
    await this.page.getByRole("button", { name: /^Đặt hàng · / }).click()
    await this.page.waitForURL(/don-hang\//)
    await this.settled()
  }

  private async settled(): Promise<void> {
    await this.page.waitForLoadState("networkidle")
  }
}

export interface Delivery {
  name: string
  phone: string
  provinceCode: string
  communeCode: string
  street: string
}
