import type { Page } from "playwright-core"

/** A picture as a phone takes it. */
export interface Photograph {
  name: string
  mimeType: string
  buffer: Buffer
}

/** Who registers, and what is asked of it. */
export interface Cooperative {
  name: string
  person: string
  email: string
  password: string
  tax_code: string
}

/** What a producer's member does in the portal, found by the words that a person finds it by. */
export class Farmer {
  constructor(
    readonly page: Page,
    private readonly shop: string
  ) {}

  async opens(path: string): Promise<void> {
    await this.page.goto(`${this.shop}/nha-san-xuat${path}`, { waitUntil: "networkidle" })
  }

  async signsIn({ email, password }: { email: string; password: string }): Promise<void> {
    await this.opens("/dang-nhap")
    await this.page.getByLabel("Email").fill(email)
    await this.page.getByLabel("Mật khẩu", { exact: true }).fill(password)
    await this.presses("Đăng nhập")
    await this.page.waitForURL(/nha-san-xuat$/)
  }

  /** Makes the account, and is led to the profile. */
  async registers({ person, email, password }: Cooperative): Promise<void> {
    await this.opens("/dang-ky")
    await this.page.getByLabel("Họ và tên người đăng ký").fill(person)
    await this.page.getByLabel("Email").fill(email)
    await this.page.getByLabel("Số điện thoại").fill("0912 345 678")
    await this.page.getByLabel("Mật khẩu", { exact: true }).fill(password)
    await this.presses("Đăng ký và bắt đầu điền hồ sơ")
    await this.page.waitForURL(/ho-so/)
  }

  /** Each screen of the profile in its order, with the papers, and hands it in. */
  async fillsProfile({ name, person, tax_code }: Cooperative, paper: Photograph): Promise<void> {
    const page = this.page
    await this.step("co-so", async () => {
      await page.locator("label", { hasText: /^Hợp tác xã$/ }).click()
      await page.getByLabel("Tên đầy đủ của cơ sở").fill(name)
      await page.getByLabel("Người đại diện hoặc chủ hộ").fill(person)
    })
    await this.step("ma-so", () => page.getByLabel("Mã số thuế").fill(tax_code))
    await this.step("dia-chi", async () => {
      await page.getByLabel("Tỉnh, thành phố").selectOption("08")
      const commune = page.getByRole("combobox", { name: "Xã, phường, đặc khu" })
      const here = commune.locator("option", { hasText: "Mèo Vạc" })
      await here.waitFor({ state: "attached" })
      await commune.selectOption((await here.getAttribute("value")) ?? "")
      await page.getByLabel(/Số nhà/).fill("Thôn Sủng Máng")
    })
    await this.step("dien-thoai", () => page.getByLabel("Số điện thoại").fill("0912 345 678"))
    await this.step("ngan-hang", async () => {
      await page.getByLabel("Ngân hàng").selectOption({ index: 1 })
      await page.getByLabel("Số tài khoản").fill("1234567890")
      await page.getByLabel("Tên chủ tài khoản").fill(name)
    })
    await this.takesPapers(paper)
    await this.step("dong-y", async () => {
      for (const box of await page.getByRole("checkbox").all()) await box.check()
    })
    await this.opens("/ho-so")
    await this.presses("Gửi hồ sơ để duyệt")
    await page.getByText(/Hồ sơ đã gửi ngày/).waitFor()
  }

  private async step(slug: string, fill: () => Promise<unknown>): Promise<void> {
    await this.opens(`/ho-so/${slug}`)
    await fill()
    const here = this.page.url()
    await this.presses("Lưu và tiếp tục")
    await this.page.waitForURL((url) => url.href !== here)
  }

  /** Takes a picture for each paper that is marked as needed. */
  private async takesPapers(paper: Photograph): Promise<void> {
    await this.opens("/ho-so/giay-to")
    for (;;) {
      const needed = this.page.locator("section", { hasText: "Cần có" }).filter({
        has: this.page.locator("input[type=file]"),
        hasNot: this.page.locator("section"),
      })
      if ((await needed.count()) === 0) return
      const before = await needed.count()
      await needed.first().locator("input[type=file]").setInputFiles(paper)
      await this.page.waitForFunction(
        (count) => document.body.innerText.split("Cần có").length - 1 < count,
        before
      )
      await this.page.waitForLoadState("networkidle")
    }
  }

  /** Hands in a certificate as its paper says, with a picture of it. */
  async filesCertificate(of: Filing, paper: Photograph): Promise<void> {
    const page = this.page
    await this.opens("/chung-nhan/nop")
    const product = page.getByLabel("Giấy của sản phẩm nào?")
    if (await product.count()) {
      await product.selectOption({ label: "Sản phẩm khác, chưa có trong sổ" })
    }
    await page.getByLabel("Tên sản phẩm").fill(of.product)
    await page.getByLabel("Thuộc nhóm").selectOption("I")
    await page.getByLabel("Số giấy chứng nhận").fill(of.number)
    await page.locator("label", { hasText: /^4 sao$/ }).click()
    await page.getByLabel("Số quyết định").fill(of.decision)
    await page.locator("label", { hasText: "UBND tỉnh, thành phố" }).click()
    await page.getByLabel("Tên cơ quan cấp, như in trên giấy").fill("UBND tỉnh Tuyên Quang")
    await page.getByLabel("Ngày cấp").fill(of.issued_on)
    await page.getByLabel("Có giá trị đến ngày").fill(of.valid_until)
    await this.presses("Tiếp tục: chụp giấy")
    await page.waitForURL(/chung-nhan\/giay\//)
    await page.locator("input[type=file]").first().setInputFiles(paper)
    await page.getByText("Đang chờ xem").first().waitFor()
    await page.waitForLoadState("networkidle")
  }

  /** A new listing with a photograph and a certificate of the register, up to handing it in. */
  async lists(goods: Goods, photograph: Photograph): Promise<void> {
    const page = this.page
    await this.opens("/san-pham/moi")
    await page.getByLabel("Tên sản phẩm").fill(goods.title)
    await page.locator("label", { hasText: goods.certificate }).click()
    await page.getByLabel("Tên quy cách").first().fill(goods.pack)
    await page.getByLabel("Giá bán (₫)").first().fill(goods.price)
    await page.getByLabel("Số lượng còn").first().fill(goods.stock)
    await page.getByLabel("Cân nặng cả bao bì (gam)").first().fill("120")
    const group = page.getByLabel("Nhóm sản phẩm")
    if (await group.isVisible()) await group.selectOption({ label: "Chè tươi, chè chế biến" })
    await this.presses("Lưu và sang bước sau")
    await page.waitForURL(/buoc=anh/)
    await page.locator("input[type=file]").last().setInputFiles(photograph)
    await this.presses("Dùng phần này")
    await page.getByText("Ảnh chính").waitFor()
    await page.getByRole("link", { name: "Xong ảnh, sang bước sau" }).click()
    await page.waitForURL(/buoc=goi/)
    await this.presses("Lưu và sang bước sau")
    await page.waitForURL(/buoc=nhan/)
    await page.getByLabel("Thành phần").fill("100% chè Shan tuyết")
    await page.getByLabel("Khối lượng tịnh").fill("100 g")
    await page.getByLabel("Hạn sử dụng").fill("24 tháng kể từ ngày sản xuất")
    await page.getByLabel("Bảo quản").fill("Nơi khô ráo")
    await this.presses("Lưu và sang bước sau")
    await page.waitForURL(/buoc=chuyen/)
    await page.getByLabel("Giới thiệu ngắn").fill("Chè từ cây cổ thụ trên đỉnh núi.")
    await page.getByLabel("Câu chuyện sản phẩm").fill("Hái tay từ những cây chè trăm tuổi.")
    await this.presses("Lưu và xem lại")
    await this.presses("Gửi duyệt")
    await page.getByText(/Đã gửi duyệt/).waitFor()
  }

  /** Takes the newest order, packs it and sends it with a tracking code. @returns the slip */
  async handlesOrder(number: number, tracking: string): Promise<Buffer> {
    const page = this.page
    await this.opens("/don-hang")
    await page.getByRole("link", { name: new RegExp(`Đơn số ${number}`) }).click()
    await page.waitForURL(/don-hang\/.+/)
    await page.waitForLoadState("networkidle")
    await this.presses("Nhận đơn")
    await page.getByText("Việc tiếp theo: gói hàng").waitFor()
    await this.presses("Đã gói xong")
    await page.getByText("Việc tiếp theo: in phiếu").waitFor()
    const slip = await page.getByRole("link", { name: "In phiếu" }).first().getAttribute("href")
    const answer = await page.request.get(new URL(slip ?? "", page.url()).href)
    await page.getByLabel("Gửi qua").selectOption({ index: 1 })
    await page.getByLabel("Mã vận đơn").fill(tracking)
    await this.presses("Đã gửi tất cả")
    await page.getByText("Đã ghi nhận kiện hàng gửi đi.").waitFor()
    return answer.body()
  }

  /** Replies to the review with these words. */
  async repliesTo(words: string, reply: string): Promise<void> {
    await this.opens("/danh-gia")
    const review = this.page.getByRole("listitem").filter({ hasText: words }).first()
    await review.getByLabel("Trả lời khách").fill(reply)
    await review.getByRole("button", { name: "Gửi lời đáp" }).click()
    await this.page.getByText("Đã lưu lời đáp").waitFor()
  }

  private async presses(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).first().click()
  }
}

export interface Filing {
  product: string
  number: string
  decision: string
  /** ISO days. */
  issued_on: string
  valid_until: string
}

export interface Goods {
  title: string
  /** What its register entry shows in the picker. */
  certificate: string
  pack: string
  /** As typed. */
  price: string
  stock: string
}
