import type { Browser, Locator } from "playwright-core"
import { aDelivery } from "./a-delivery"
import { chromiumPath, DESK, openBrowser, PHONE } from "./browser"
import { KeyboardShopper } from "./keyboard-shopper"
import { openMarket, type OpenMarket } from "./market"
import { watchedContext } from "./watched-context"

describe.skipIf(!chromiumPath)("a shopper with a keyboard alone", () => {
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

  it.each([
    ["desk", DESK],
    ["phone with a keyboard", PHONE],
  ])(
    "buys at a %s, and always sees where the focus is",
    async (_name, viewport) => {
      const context = await watchedContext(browser, { viewport })
      const shopper = new KeyboardShopper(await context.newPage())
      await shopper.page.goto(market.storefront, { waitUntil: "networkidle" })

      await skipsToTheContent(shopper)
      await finds(shopper)
      await fillsCart(shopper)
      await orders(shopper)
      await shopper.page.locator("main").getByText("Nguyễn Thị Lan").first().waitFor()
      expect(shopper.findings).toEqual([])
    },
    180_000
  )
})

/** The first stop leads past the header. */
async function skipsToTheContent(shopper: KeyboardShopper): Promise<void> {
  const { page } = shopper
  await page.keyboard.press("Tab")
  const skip = page.getByRole("link", { name: "Bỏ qua, tới nội dung chính" })
  expect(await isFocused(skip)).toBe(true)
  await shopper.presses(skip, "Enter")
  await page.keyboard.press("Tab")
  expect(await page.locator("main :focus").count()).toBe(1)
}

async function finds(shopper: KeyboardShopper): Promise<void> {
  const { page } = shopper
  const box = page.locator("main input[name=q]")
  await shopper.types(box, "tra")
  await page.keyboard.press("Enter")
  await shopper.arrives(/tim-kiem\?/)
  const panel = page.getByRole("complementary", { name: "Bộ lọc" })
  await panel.waitFor()
  const unfold = panel.getByRole("checkbox").first()
  if (await unfold.isVisible()) await shopper.presses(unfold, "Space")
  const stars = panel.locator("details").filter({ hasText: "4 sao" }).first()
  if ((await stars.getAttribute("open")) === null) {
    await shopper.presses(stars.locator("summary"), "Enter")
  }
  await shopper.presses(stars.getByRole("link", { name: /4 sao/ }), "Enter")
  await shopper.arrives(/sao=4/)
  await shopper.presses(
    page.locator("[data-product-id]").first().getByRole("link").first(),
    "Enter"
  )
  await shopper.arrives(/san-pham\//)
}

async function fillsCart(shopper: KeyboardShopper): Promise<void> {
  const { page } = shopper
  const add = page.getByRole("button", { name: "Thêm vào giỏ" })
  await add.waitFor()
  const pack = page.getByRole("radio").last()
  if (await pack.isEnabled()) {
    await shopper.chooses(page.getByRole("radio", { checked: true }), () => pack.isChecked())
  }
  await shopper.presses(add, "Enter")
  await shopper.arrives(/gio-hang/)
  await shopper.presses(page.getByRole("button", { name: /^Thêm một/ }), "Space")
  const quantity = page.getByRole("spinbutton", { name: /Số lượng/ })
  await expect.poll(() => quantity.inputValue()).toBe("2")
  await shopper.presses(page.getByRole("link", { name: "Đặt hàng", exact: true }), "Enter")
  await shopper.arrives(/dat-hang/)
}

async function orders(shopper: KeyboardShopper): Promise<void> {
  const { page } = shopper
  const to = aDelivery()
  await shopper.types(page.getByLabel("Họ và tên"), to.name)
  await shopper.types(page.getByLabel("Số điện thoại"), to.phone)
  const province = page.getByLabel("Tỉnh, thành phố")
  const priced = page.waitForResponse(/api\/giao-toi/)
  await shopper.chooses(province, async () => (await province.inputValue()) === to.provinceCode)
  await priced
  const commune = page.getByRole("combobox", { name: "Xã, phường, đặc khu" })
  await commune.locator(`option[value="${to.communeCode}"]`).waitFor({ state: "attached" })
  await shopper.types(page.getByRole("searchbox", { name: "Gõ để tìm xã, phường" }), "ba dinh")
  await page.keyboard.press("Enter")
  expect(await commune.inputValue()).toBe(to.communeCode)
  await shopper.types(page.getByLabel(/Số nhà, đường/), to.street)
  const cash = page.getByRole("radio", { name: /khi nhận hàng/ })
  const way = page.locator("input[name=payment]:checked, input[name=payment]").first()
  await shopper.chooses(way, async () => cash.isChecked())
  await shopper.presses(page.getByRole("button", { name: /^Đặt hàng · / }), "Enter")
  await shopper.arrives(/don-hang\//)
}

const isFocused = (of: Locator) => of.evaluate((element) => element === document.activeElement)
