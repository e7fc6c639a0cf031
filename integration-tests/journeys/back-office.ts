import type { Browser, Page } from "playwright-core"
import { DESK } from "./browser"
import type { OpenMarket } from "./market"
import { watchedContext } from "./watched-context"

/** What an operator does in the admin, at a desk. */
export class BackOffice {
  private constructor(
    readonly page: Page,
    private readonly admin: string
  ) {}

  static async open(browser: Browser, { backend, admin }: OpenMarket): Promise<BackOffice> {
    const context = await watchedContext(browser, { viewport: DESK })
    const page = await context.newPage()
    // The admin's language is kept where it looks for it first.
    await context.addInitScript(() => localStorage.setItem("lng", "vi"))
    await page.goto(`${backend}/app/login`, { waitUntil: "networkidle" })
    await page.locator("input[name=email]").fill(admin.email)
    await page.locator("input[name=password]").fill(admin.password)
    await page.locator("button[type=submit]").click()
    await page.waitForURL((url) => !url.pathname.includes("login"))
    return new BackOffice(page, `${backend}/app`)
  }

  async approvesProducer(name: string): Promise<void> {
    await this.opensFirst("/producers", name)
    await this.presses("Duyệt", /Đang bán/)
  }

  async acceptsCertificate(product: string): Promise<void> {
    await this.opensFirst("/certificate-filings", product)
    await this.presses("Ghi vào sổ", /Đã ghi vào sổ/)
  }

  async approvesListing(title: string): Promise<void> {
    await this.opensFirst("/listing-reviews", title)
    await this.presses("Duyệt và đăng bán", /Đã duyệt/)
  }

  /** Reads a buyer's review in the queue, and shows it to everybody. */
  async publishesReview(words: string): Promise<void> {
    await this.opens("/reviews")
    const review = this.page.getByRole("listitem").filter({ hasText: words }).first()
    await review.getByRole("button", { name: "Cho hiện", exact: true }).click()
    await this.page.getByText("Đánh giá đang hiện trên trang sản phẩm.").first().waitFor()
  }

  /** Revokes a certificate of the register, by its number, with a decision. */
  async revokesCertificate(number: string, decision: string, reason: string): Promise<void> {
    await this.opens(`/certificates?${new URLSearchParams({ q: number })}`)
    await this.page.getByRole("row", { name: number }).getByRole("link").first().click()
    await this.page.waitForURL(/certificates\/./)
    await this.page.getByRole("button", { name: "Thu hồi", exact: true }).click()
    await this.page.getByLabel("Số quyết định thu hồi").fill(decision)
    await this.page.getByLabel("Lý do").fill(reason)
    await this.page.getByRole("button", { name: "Thu hồi…" }).click()
    await this.page.getByRole("alertdialog").getByRole("button", { name: "Thu hồi" }).click()
    await this.page.getByText("Đã thu hồi.").first().waitFor()
  }

  async opens(path: string): Promise<void> {
    await this.page.goto(this.admin + path, { waitUntil: "networkidle" })
  }

  /** Chooses from a list of Medusa's, which is no `<select>`. */
  async chooses(list: string, entry: string): Promise<void> {
    await this.page.getByLabel(list, { exact: true }).click()
    await this.page.getByRole("option", { name: entry, exact: true }).click()
  }

  /** The rows of a table by its name, each as one line with plain spaces. */
  async rowsOf(table: string): Promise<string[]> {
    const rows = this.page.getByRole("region", { name: table, exact: true }).locator("tbody tr")
    await rows.first().waitFor()
    return (await rows.allInnerTexts()).map(plain)
  }

  private async opensFirst(queue: string, name: string): Promise<void> {
    await this.page.goto(this.admin + queue, { waitUntil: "networkidle" })
    await this.page.getByText(name).first().click()
    await this.page.waitForURL(new RegExp(`${queue}/`))
    await this.page.waitForLoadState("networkidle")
  }

  /** Presses a button, says yes when asked again, and waits for what is said then. */
  private async presses(name: string, then: RegExp): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).first().click()
    const sure = this.page.getByRole("alertdialog")
    await sure.waitFor({ timeout: 2_000 }).catch(() => undefined)
    if (await sure.isVisible()) await sure.getByRole("button").last().click()
    await this.page.getByText(then).first().waitFor()
  }
}

/** Spaces of every kind, line ends too, as one space. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").trim()
