import type { StripeDouble } from "@ocop/payment-stripe-checkout/double"
import type { Browser, Page } from "playwright-core"
import { publishesCampaign } from "./a-campaign"
import { aDelivery } from "./a-delivery"
import { OrderToLookAt } from "./an-order-to-look-at"
import { chromiumPath, openBrowser } from "./browser"
import { openCardPage } from "./card-page"
import { signedIn } from "./doors"
import { openLonelyShop } from "./lonely-shop"
import { lookAt, routesNotLookedAt } from "./looked-at"
import { openMarket, type OpenMarket } from "./market"
import { MISSING, PORTAL, SHOP, STEPS } from "./pages-to-look-at"
import { takeRefusal, watchedContext } from "./watched-context"
import { A_SHEET, filesPaper, invites } from "./what-a-producer-hands-in"

let stripe: StripeDouble
let market: OpenMarket
let browser: Browser

beforeAll(async () => {
  if (!chromiumPath) return
  stripe = await openCardPage()
  market = await openMarket()
  stripe.webhooks.url = `${market.backend}/hooks/stripe`
  browser = await openBrowser()
}, 900_000)

// A page that is left open goes on asking how its order stands.
afterEach(() => Promise.all(browser?.contexts().map((context) => context.close()) ?? []))

afterAll(async () => {
  await browser?.close()
  await market?.close()
  await stripe?.close()
})

describe.skipIf(!chromiumPath).each([
  ["Vietnamese", ""],
  ["English", "/en"],
])("pages in %s have no barriers", (_language, prefix) => {
  async function openPage(): Promise<Page> {
    return (await watchedContext(browser, {})).newPage()
  }
  const address = (path: string) =>
    `${market.storefront}${prefix}${path === "/" && prefix ? "" : path}`
  const open = (page: Page, path: string) => page.goto(address(path), { waitUntil: "load" })

  /** A path that a page links to. */
  async function linked(page: Page, pattern: string): Promise<string> {
    const href = await page.locator(`main a[href*="${pattern}"]`).first().getAttribute("href")
    return (href ?? "").slice(prefix.length)
  }

  it("of the shop, with something in them and without", async () => {
    const page = await openPage()
    const findings: string[] = []
    for (const path of SHOP) {
      await open(page, path)
      findings.push(...(await lookAt(page)))
    }
    await open(page, "/phap-ly")
    const laws = await page.locator('main a[href*="/phap-ly/"]').all()
    const texts = await Promise.all(laws.map((law) => law.getAttribute("href")))
    expect(texts.length).toBeGreaterThan(5)
    const campaign = await publishesCampaign(await signedIn(market, "user", market.admin))
    for (const path of [...texts.map((text) => (text ?? "").slice(prefix.length)), campaign]) {
      await open(page, path)
      findings.push(...(await lookAt(page)))
    }
    await open(page, "/quen-mat-khau")
    await page.locator("[name=email]").fill("khong-co@example.com")
    await page.locator("main form button").last().click()
    await page.locator("main form").waitFor({ state: "detached" })
    findings.push(...(await lookAt(page)))
    for (const path of MISSING) {
      await open(page, path)
      takeRefusal(404, `${prefix}${path}`)
      findings.push(...(await lookAt(page)))
    }
    expect(findings).toEqual([])
  }, 180_000)

  it("of a product, its producer, its certificate, and of a purchase in each of its states", async () => {
    const page = await openPage()
    const findings: string[] = []
    const look = async () => findings.push(...(await lookAt(page)))

    await open(page, "/tim-kiem?q=tra&sao=4")
    const product = await linked(page, "/san-pham/")
    const reviews = `${product}/danh-gia`
    await open(page, product)
    const [producer, certificate] = [
      await linked(page, "/nha-san-xuat-ocop/"),
      await linked(page, "/chung-nhan/"),
    ]
    for (const fold of await page.locator("main details").all()) {
      await fold.evaluate((element) => ((element as HTMLDetailsElement).open = true))
    }
    await look()
    await page.locator("form[action$='/gio-hang'] button").last().click()
    await page.waitForURL(/gio-hang/)
    await page.getByRole("spinbutton").first().waitFor()
    await look()
    await open(page, "/dat-hang")
    await look()
    await page.locator("button[name=intent][value=order]").click()
    await page.getByRole("alert").first().waitFor()
    takeRefusal(400, `${prefix}/dat-hang`)
    await page.locator("[name=gift]").check()
    await look()
    await page.locator("[name=gift]").uncheck()
    await fillsDelivery(page)
    await page.locator("button[name=intent][value=order]").click()
    await page.waitForURL(/don-hang\//)
    await page.getByText("Nguyễn Thị Lan").first().waitFor()
    await look()
    for (const path of [producer, certificate, reviews]) {
      await open(page, path)
      await look()
    }
    expect(findings).toEqual([])
  }, 180_000)

  it("of a customer's account", async () => {
    const { customer } = market
    const page = await openPage()
    await open(page, "/dang-nhap")
    await signIn(page, { ...customer, password: "không phải" })
    await page.getByRole("alert").first().waitFor()
    takeRefusal(400, `${prefix}/dang-nhap`)
    const findings = await lookAt(page)
    const look = async () => findings.push(...(await lookAt(page)))
    await signIn(page, customer)
    await page.waitForURL(/tai-khoan/)
    await page.getByRole("heading", { level: 1 }).waitFor()
    const form = page.locator("#dia-chi form").last()
    await page.locator("#dia-chi summary").click()
    await look()
    const to = aDelivery()
    await form.locator("[name=name]").fill(to.name)
    await form.locator("[name=phone]").fill(to.phone)
    await form.locator("[name=province_code]").selectOption(to.provinceCode)
    await page.locator(`option[value="${to.communeCode}"]`).waitFor({ state: "attached" })
    await form.locator("[name=commune_code]").selectOption(to.communeCode)
    await form.locator("[name=street]").fill(to.street)
    await form.locator("button[name=intent][value=save-address]").last().click()
    await page.locator("#dia-chi a[href*='sua=']").first().waitFor()
    const edit = (await linked(page, "sua=")).replace(/#.*/, "")
    for (const path of ["/tai-khoan", edit]) {
      await open(page, path)
      await look()
    }
    for (const path of [
      "/tai-khoan/thong-bao",
      "/tai-khoan/yeu-thich",
      "/tai-khoan/danh-gia",
      "/tai-khoan/xoa",
    ]) {
      await open(page, path)
      await look()
    }
    await open(page, "/tim-kiem?q=tra&sao=4")
    await open(page, await linked(page, "/san-pham/"))
    await page.locator("form[action$='/gio-hang'] button").last().click()
    await page.waitForURL(/gio-hang/)
    await page.getByRole("spinbutton").first().waitFor()
    await open(page, "/dat-hang")
    await look()
    await page.locator("input[data-new-address]").check()
    await look()
    expect(findings).toEqual([])
  }, 120_000)

  it("of a producer's portal", async () => {
    const page = await openPage()
    const findings: string[] = []
    await open(page, "/nha-san-xuat/dang-nhap")
    await signIn(page, market.producers[0]!)
    await page.waitForURL(/nha-san-xuat$/)
    for (const path of PORTAL) {
      await open(page, `/nha-san-xuat${path}`)
      findings.push(...(await lookAt(page)))
    }
    await open(page, "/nha-san-xuat/san-pham")
    const listing = await linked(page, "/nha-san-xuat/san-pham/list")
    for (const step of ["", "?buoc=ten", "?buoc=anh", "?buoc=goi", "?buoc=nhan", "?buoc=chuyen"]) {
      await open(page, listing + step)
      findings.push(...(await lookAt(page)))
    }
    await open(page, "/nha-san-xuat/don-hang?muc=xong")
    const orders = await page.locator('main a[href*="/nha-san-xuat/don-hang/"]').count()
    if (orders > 0) {
      await open(page, await linked(page, "/nha-san-xuat/don-hang/"))
      findings.push(...(await lookAt(page)))
    }
    expect(findings).toEqual([])
  }, 300_000)

  it("of what a producer hands in, and of an invitation", async () => {
    const page = await openPage()
    const findings: string[] = []
    const look = async () => findings.push(...(await lookAt(page)))
    const producer = await signedIn(market, "producer", market.producers[0]!)
    const paper = await filesPaper(producer)
    await page.goto(market.storefront + prefix + (await invites(producer)))
    await look()
    await page.locator("main form button").last().click()
    await page.locator("[aria-invalid=true]").first().waitFor()
    takeRefusal(400, `${prefix}/nha-san-xuat/loi-moi`)
    await look()
    await open(page, "/nha-san-xuat/dang-nhap")
    await signIn(page, market.producers[0]!)
    await page.waitForURL(/nha-san-xuat$/)
    await open(page, `/nha-san-xuat/chung-nhan/giay/${paper}`)
    await look()
    await open(page, "/nha-san-xuat/bang-tinh")
    await page.locator("input[type=file]").setInputFiles(A_SHEET)
    await page.locator("main form button").last().click()
    await page.waitForURL(/bang-tinh\/./)
    await page.getByRole("heading", { level: 1 }).waitFor()
    await look()
    await open(page, "/nha-san-xuat/khong-co")
    takeRefusal(404, `${prefix}/nha-san-xuat/khong-co`)
    await look()
    expect(findings).toEqual([])
  }, 120_000)

  it("of an order from both its sides, until it was complained of and reviewed", async () => {
    const page = await openPage()
    await open(page, "/dang-ky")
    await page.locator("[name=name]").fill("Nguyễn Thị Hoa")
    await page.locator("[name=email]").fill(`hoa.${Date.now()}@example.com`)
    await page.locator("[name=password]").fill("mật ong hoa bạc hà")
    await page.locator("main form button").last().click()
    await page.waitForURL(/tai-khoan$/)
    await open(page, "/tim-kiem?q=dua+sap+soi&sao=5")
    await putsIntoCart(page)
    await open(page, "/dat-hang")
    await fillsDelivery(page)
    await page.locator("button[name=intent][value=order]").click()
    await page.waitForURL(/don-hang\//)
    const order = await OrderToLookAt.of(browser, market, market.storefront + prefix, page)
    await order.isDelivered()
    await order.isComplainedOf()
    await order.isReviewed()
    expect(order.findings).toEqual([])
  }, 300_000)

  it("of a checkout whose buyer came back from the card's page", async () => {
    const page = await openPage()
    await open(page, "/tim-kiem?q=tra&sao=4")
    await putsIntoCart(page)
    await open(page, "/dat-hang")
    await fillsDelivery(page)
    await page.locator("[name=payment][value=card]").check()
    await page.locator("button[name=intent][value=order]").click()
    await page.waitForURL((url) => url.origin === stripe.url)
    await page.getByRole("link", { name: "Back" }).click()
    await page.waitForURL(/dat-hang/)
    await page.getByRole("alert").first().waitFor()
    expect(await lookAt(page)).toEqual([])
  }, 120_000)

  it("of a registration in each of its steps", async () => {
    const page = await openPage()
    const findings: string[] = []
    const look = async () => findings.push(...(await lookAt(page)))
    await open(page, "/nha-san-xuat/dang-ky")
    await page.locator("main form button").last().click()
    await page.locator("[aria-invalid=true]").first().waitFor()
    takeRefusal(400, `${prefix}/nha-san-xuat/dang-ky`)
    await look()
    await registers(page)
    await page.waitForURL(/ho-so/)
    await look()
    for (const step of STEPS) {
      await open(page, `/nha-san-xuat/ho-so/${step}`)
      await look()
    }
    await open(page, "/nha-san-xuat/ho-so/nhan-co-so")
    await look()
    expect(findings).toEqual([])
  }, 180_000)

  it("of a transfer that is waited for", async () => {
    const page = await openPage()
    await open(page, "/tim-kiem?q=tra&sao=4")
    await open(page, await linked(page, "/san-pham/"))
    await page.locator("form[action$='/gio-hang'] button").last().click()
    await page.waitForURL(/gio-hang/)
    await open(page, "/dat-hang")
    await fillsDelivery(page)
    const transfer = page.locator("[name=payment][value=vietqr]")
    await transfer.check()
    await page.locator("button[name=intent][value=order]").click()
    await page.waitForURL(/don-hang\//)
    await page.getByRole("heading", { level: 1 }).waitFor()
    expect(await lookAt(page)).toEqual([])
  }, 120_000)

  it("of pages whose shop is busy", async () => {
    const shop = await openLonelyShop()
    try {
      const page = await openPage()
      await page.goto(`${shop.address}${prefix}/tim-kiem`, { waitUntil: "load" })
      takeRefusal(503, `${prefix}/tim-kiem`)
      await page.getByRole("heading", { level: 1 }).waitFor()
      const findings = await lookAt(page)
      await page.goto(`${shop.address}${prefix}/thanh-toan/the/pay_1`, { waitUntil: "load" })
      takeRefusal(503, `${prefix}/thanh-toan/the/pay_1`)
      findings.push(...(await lookAt(page)))
      expect(findings).toEqual([])
    } finally {
      shop.close()
    }
  }, 60_000)
})

it.skipIf(!chromiumPath)("no page of the shop and the portal was left out", async () => {
  expect(await routesNotLookedAt()).toEqual([])
})

/** The first of what the page shows, and on to the cart. */
async function putsIntoCart(page: Page): Promise<void> {
  const first = page.locator('main a[href*="/san-pham/"]').first()
  await page.goto(new URL((await first.getAttribute("href")) ?? "", page.url()).href)
  await page.locator("form[action$='/gio-hang'] button").last().click()
  await page.waitForURL(/gio-hang/)
  await page.getByRole("spinbutton").first().waitFor()
}

/** In whichever language: by the names of the fields. */
async function fillsDelivery(page: Page): Promise<void> {
  const to = aDelivery()
  await page.locator("[name=name]").fill(to.name)
  await page.locator("[name=phone]").fill(to.phone)
  const priced = page.waitForResponse(/api\/giao-toi/)
  await page.locator("[name=province_code]").selectOption(to.provinceCode)
  await priced
  await page.locator(`option[value="${to.communeCode}"]`).waitFor({ state: "attached" })
  await page.locator("[name=commune_code]").selectOption(to.communeCode)
  await page.locator("[name=street]").fill(to.street)
  await page.locator("[name=payment][value=cod]").check()
}

/** A new account each time, as the journeys' market is kept. */
async function registers(page: Page): Promise<void> {
  await page.locator("[name=name]").fill("Vàng Thị Mỷ")
  await page.locator("[name=phone]").fill("0912345678")
  await page.locator("[name=email]").fill(`my.${Date.now()}@example.com`)
  await page.locator("[name=password]").fill("một câu dễ nhớ của tôi")
  await page.locator("main form button").last().click()
}

async function signIn(page: Page, account: { email: string; password: string }): Promise<void> {
  await page.locator("[name=email]").fill(account.email)
  await page.locator("[name=password]").fill(account.password)
  await page.locator("main form button").last().click()
}
