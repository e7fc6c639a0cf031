import type { Browser, Page } from "playwright-core"
import { signedIn, asAnyone, type Door } from "./doors"
import { lookAt } from "./looked-at"
import type { OpenMarket } from "./market"
import { takeRefusal, watchedContext } from "./watched-context"

/** What a review, a complaint and a return say, in either language. */
const WORDS = "Chè thơm, nhưng một hộp bị móp góc khi giao."

interface Part {
  id: string
  after: { lines: { line_id: string }[] }
}

/** An order of a signed-in buyer, in a language, and everything that grows out of it. */
export class OrderToLookAt {
  readonly findings: string[] = []
  private constructor(
    private readonly market: OpenMarket,
    private readonly shop: string,
    private readonly buyer: Page,
    private readonly member: Page,
    private readonly doors: { producer: Door; operator: Door; anyone: Door },
    private readonly token: string
  ) {}

  /**
   * @param shop its address in the language that is looked at
   * @param buyer whose page shows the order that was just placed with the first producer
   */
  static async of(browser: Browser, market: OpenMarket, shop: string, buyer: Page) {
    const account = market.producers[0]!
    const member = await (await watchedContext(browser, {})).newPage()
    await member.goto(`${shop}/nha-san-xuat/dang-nhap`)
    await member.locator("[name=email]").fill(account.email)
    await member.locator("[name=password]").fill(account.password)
    await member.locator("main form button").last().click()
    await member.waitForURL(/nha-san-xuat$/)
    const doors = {
      producer: await signedIn(market, "producer", account),
      operator: await signedIn(market, "user", market.admin),
      anyone: asAnyone(market),
    }
    const token = decodeURIComponent(new URL(buyer.url()).pathname.split("/").pop()!)
    return new OrderToLookAt(market, shop, buyer, member, doors, token)
  }

  /** From "new" to "delivered", each state on both sides. */
  async isDelivered(): Promise<void> {
    const { id } = await this.part()
    const deeds = [{}, { accept: {} }, { pack: {} }, { ship: { key: id, carrier: "vnpost" } }]
    for (const deed of [...deeds, { deliver: {} }]) {
      for (const [action, body] of Object.entries(deed)) {
        await this.doors.producer.post(`/producer/shop-orders/${id}/${action}`, body)
      }
      await this.opens(this.member, `/nha-san-xuat/don-hang/${id}`)
      await this.opens(this.buyer, `/don-hang/${this.token}`)
    }
    await this.opens(this.member, "/nha-san-xuat/don-hang?muc=xong")
  }

  /** Something is wrong with it: told of, and wished to be sent back. */
  async isComplainedOf(): Promise<void> {
    const { id, after } = await this.part()
    const address = `/store/checkouts/${this.token}`
    const of = { shop_order_id: id, words: WORDS }
    await this.doors.anyone.post(`${address}/return`, {
      ...of,
      key: `return-${id}`,
      reason: "damaged",
      lines: [{ line_id: after.lines[0]!.line_id, quantity: 1 }],
    })
    const { complaint_id } = await this.doors.anyone.post<{ complaint_id: string }>(
      `${address}/complaints`,
      { ...of, key: `complaint-${id}`, kind: "damaged" }
    )
    const complaint = `/khieu-nai/${complaint_id}`
    await this.opens(this.buyer, `/don-hang/${this.token}`)
    await this.opens(this.buyer, `/don-hang/${this.token}${complaint}?moi`)
    for (const path of ["/tra-hang", "/khieu-nai", complaint]) {
      await this.opens(this.member, `/nha-san-xuat${path}`)
    }
  }

  /** Its buyer writes, an operator publishes, its producer may answer. */
  async isReviewed(): Promise<void> {
    const page = this.buyer
    await this.opens(page, "/tai-khoan/danh-gia")
    const form = page.locator('main a[href*="/tai-khoan/danh-gia/"]').first()
    const { pathname } = new URL((await form.getAttribute("href")) ?? "", page.url())
    await page.goto(new URL(pathname, page.url()).href)
    await this.look(page)
    await page.locator("main form button").last().click()
    await page.locator("[aria-invalid=true]").first().waitFor()
    takeRefusal(400, pathname)
    await this.look(page)
    await page.locator("[name=diem][value='4']").check()
    await page.locator("[name=loi]").fill(WORDS)
    await page.locator("main form button").last().click()
    await page.locator("input[type=file]").waitFor({ state: "attached" })
    await this.look(page)
    await this.opens(page, "/tai-khoan/danh-gia")
    const { reviews } = await this.doors.operator.get<{
      reviews: { id: string; revision: number; handle: string }[]
    }>("/admin/reviews?state=pending")
    const { id, revision, handle } = reviews[0]!
    await this.doors.operator.post(`/admin/reviews/${id}/publish`, { revision })
    await this.opens(page, `/san-pham/${handle}/danh-gia`)
    await this.opens(this.member, "/nha-san-xuat/danh-gia")
  }

  private async part(): Promise<Part> {
    const address = `/store/checkouts/${this.token}`
    const { checkout } = await this.doors.anyone.get<{ checkout: { shop_orders: Part[] } }>(address)
    return checkout.shop_orders[0]!
  }

  private async opens(page: Page, path: string): Promise<void> {
    await page.goto(this.shop + path, { waitUntil: "load" })
    await this.look(page)
  }

  /** With everything unfolded: what is folded away is looked at by nobody. */
  private async look(page: Page): Promise<void> {
    for (const fold of await page.locator("main details").all()) {
      await fold.evaluate((element) => ((element as HTMLDetailsElement).open = true))
    }
    this.findings.push(...(await lookAt(page)))
  }
}
