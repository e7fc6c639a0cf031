import { ProducerMessageKind, type ProducerMessage } from "@ocop/contract"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import {
  aBusyHome,
  aQuietHome,
  homeRoutes,
  type KeptHome,
} from "../fake-backend/portal/home-routes"
import { aKeptRegistration, joiningRoutes } from "../fake-backend/portal/joining-routes"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const HOME = "/nha-san-xuat"
const LOG_IN = { email: "mai@example.com", password: "một câu dễ nhớ" }
let kept: KeptHome
let shop: Shop
let producer: Shopper

beforeAll(async () => {
  kept = aQuietHome()
  shop = await startShop([
    ...homeRoutes(() => kept),
    ...joiningRoutes(aKeptRegistration()),
    ...SIGNED_IN_PRODUCER,
  ])
  producer = aShopper(shop)
  await producer.send(`${HOME}/dang-nhap`, LOG_IN)
})
afterAll(() => shop.stop())
beforeEach(() => {
  kept = aQuietHome()
})

const aMessage = (wish: Partial<ProducerMessage> & { id: string }): ProducerMessage => ({
  kind: "order_new",
  subject_id: "shord_1",
  data: { number: "1042", title: "Chè Shan tuyết", lines: 2, total: 369_999 },
  created_at: "2026-11-22T02:05:00.000Z",
  unread: true,
  ...wish,
})

describe("the frame", () => {
  it("has the five sections, marks where one is, and says how many messages wait", async () => {
    kept.messages = [aMessage({ id: "pmsg_1" }), aMessage({ id: "pmsg_2" })]
    const { html, text } = await producer.open(HOME)
    for (const section of ["Trang chính", "Đơn hàng", "Sản phẩm", "Tin nhắn", "Thêm"]) {
      expect(text).toContain(section)
    }
    expect(html).toMatch(/aria-current="page"[^>]*href="\/nha-san-xuat"/)
    expect(text).toContain("2 tin chưa đọc")
  })

  it("leads from «Thêm» to everything else, and out by a form that is sent", async () => {
    const { html, text } = await producer.open(`${HOME}/them`)
    for (const page of ["ho-so", "chung-nhan", "nhan-su", "nghi-ban", "bang-tinh", "tai-khoan"]) {
      expect(html).toContain(`href="/nha-san-xuat/${page}"`)
    }
    expect(html).toContain('href="/nha-san-xuat-ocop/htx-lung-phin"')
    expect(html).toMatch(/<form method="post" action="\/nha-san-xuat\/dang-xuat"/)
    expect(text).toContain("Giàng Thị Mai")
  })

  it("shows staff no team", async () => {
    kept.me.member.role = "staff"
    expect((await producer.open(`${HOME}/them`)).html).not.toContain("/nha-san-xuat/nhan-su")
  })

  it.each([
    ["draft", null, "Hồ sơ chưa hoàn tất"],
    ["draft", "Ảnh giấy mờ", "Hồ sơ cần sửa"],
    ["submitted", null, "Hồ sơ đang chờ duyệt"],
    ["refused", "Không có giấy đăng ký", "Lý do: Không có giấy đăng ký"],
    ["suspended", "Hàng giả", "Lý do: Hàng giả"],
  ] as const)("says to a producer that is %s (%s) what keeps it", async (status, reason, words) => {
    Object.assign(kept.me.producer, { status, status_reason: reason })
    const { html, text } = await producer.open(`${HOME}/them`)
    expect(text).toContain(words)
    expect(html).toContain('href="/nha-san-xuat/ho-so"')
  })

  it("stays around a page that fails, and around an address that is none", async () => {
    kept.failing = 500
    const broken = await producer.open(HOME)
    expect(broken.status).toBe(503)
    expect(broken.text).toContain("Trang chính")
    expect(broken.text).toContain("Về trang chính")
    const missing = await producer.open(`${HOME}/khong-co`)
    expect(missing.status).toBe(404)
    expect(missing.text).toContain("Không tìm thấy nội dung này")
    expect(missing.html).toContain('href="/nha-san-xuat/don-hang"')
  })

  it("asks strangers to sign in, and leads back", async () => {
    for (const page of ["", "/tin-nhan", "/nghi-ban", "/them"]) {
      const { path } = await aShopper(shop).open(HOME + page)
      expect(path).toBe(`${HOME}/dang-nhap?tiep=${encodeURIComponent(HOME + page)}`)
    }
  })
})

describe("the home page", () => {
  it("says kindly that nothing is to be done, and honestly that nothing was paid out", async () => {
    const { text, headers } = await producer.open(HOME)
    expect(text).toContain("Không có đơn nào đang chờ")
    expect(text).toContain("30 ngày qua chưa có đơn nào")
    expect(text).toContain("Chưa có kỳ chi trả")
    expect(text).not.toContain("Sắp hết hàng")
    expect(headers.get("cache-control")).toBe("private, no-store")
  })

  it("leads from every number to its list", async () => {
    kept = aBusyHome()
    const { html, text } = await producer.open(HOME)
    for (const [words, address] of [
      ["Đơn mới, cần nhận 3", "/nha-san-xuat/don-hang"],
      ["Đã nhận, cần đóng gói 1", "/nha-san-xuat/don-hang?muc=can-goi"],
      ["Đã đóng gói, cần gửi đi 2", "/nha-san-xuat/don-hang?muc=can-gui"],
      ["Đang trên đường giao 4", "/nha-san-xuat/don-hang?muc=dang-giao"],
      ["Sản phẩm cần sửa theo góp ý 1", "/nha-san-xuat/san-pham?loc=can-sua"],
      ["Nội dung sản phẩm chờ duyệt 1", "/nha-san-xuat/san-pham?loc=cho-duyet"],
      ["Giấy chứng nhận chờ ghi nhận 1", "/nha-san-xuat/chung-nhan"],
      ["Hộp 500 g hết hàng", "/nha-san-xuat/san-pham/list_1"],
      ["Xem 2 sản phẩm sắp hết", "/nha-san-xuat/san-pham?loc=dang-ban&amp;sap-het=1"],
      ["Còn 28 ngày, đến hết 20/12/2026", "/nha-san-xuat/chung-nhan"],
      ["Đã hết hạn sau ngày 20/06/2025", "/nha-san-xuat/chung-nhan"],
      ["Khách xin trả hàng 1", "/nha-san-xuat/tra-hang"],
      ["Khiếu nại chờ trả lời 1", "/nha-san-xuat/khieu-nai"],
      ["4.215.600 ₫", "/nha-san-xuat/tien"],
    ] as const) {
      expect(text).toContain(words)
      expect(html).toContain(`href="${address}"`)
    }
  })

  it("draws thirty days, and says the same as a table", async () => {
    kept = aBusyHome()
    const { html, text } = await producer.open(HOME)
    expect(html.match(/<rect /g)).toHaveLength(30)
    expect(html).toMatch(/role="img" aria-label="Biểu đồ tiền hàng từng ngày, từ 24\/10\/2026/)
    expect(html.match(/<tr /g)).toHaveLength(31)
    expect(text).toContain("22/11/2026 1 720.000 ₫")
  })

  it("shows a producer that is not approved what is left to do", async () => {
    kept.me.producer.status = "draft"
    const { text, html } = await producer.open(HOME)
    expect(text).toContain("Để được bán hàng")
    expect(text).not.toContain("Tiền của cơ sở")
    expect(html).toContain('href="/nha-san-xuat/ho-so/')
  })

  it("speaks English", async () => {
    kept = aBusyHome()
    const { text } = await producer.open(`/en${HOME}`)
    expect(text).toContain("New, to accept 3")
    expect(text).toContain("No payout yet")
  })
})

describe("messages", () => {
  it("stand under their day, newest first, new ones marked, each leading to its subject", async () => {
    kept.messages = [
      aMessage({ id: "pmsg_2" }),
      aMessage({
        id: "pmsg_1",
        kind: "listing_changes_asked",
        subject_id: "list_1",
        data: { title: "Mật ong", note: "Ghi rõ thành phần" },
        created_at: "2026-11-20T17:30:00.000Z",
        unread: false,
      }),
    ]
    const { html, text } = await producer.open(`${HOME}/tin-nhan`)
    expect(text).toContain("22/11/2026 Mới Có đơn hàng mới 1042")
    expect(text).toContain("Chè Shan tuyết và 1 món khác 369.999 ₫ 09:05")
    expect(text).toContain("21/11/2026 “Mật ong” cần sửa Góp ý: Ghi rõ thành phần 00:30")
    expect(html).toContain('href="/nha-san-xuat/don-hang/shord_1"')
    expect(html).toContain('href="/nha-san-xuat/san-pham/list_1"')
  })

  it("have words for every kind, with or without what they name, in both languages", async () => {
    const kinds = [...ProducerMessageKind.options, "other"] as const
    kept.messages = kinds.flatMap((kind) => [
      aMessage({ id: `pmsg_${kind}`, kind }),
      aMessage({ id: `pmsg_${kind}_bare`, kind, data: {} }),
    ])
    for (const page of [1, 2]) {
      for (const language of ["", "/en"]) {
        const { status, text } = await producer.open(`${language}${HOME}/tin-nhan?trang=${page}`)
        expect(status).toBe(200)
        expect(text).not.toMatch(/undefined|NaN|\[object|[{}]/)
      }
    }
  })

  it("are read by a form that is sent, also without scripts", async () => {
    kept.messages = [aMessage({ id: "pmsg_2" }), aMessage({ id: "pmsg_1" })]
    expect((await producer.open(`${HOME}/tin-nhan`)).html).toContain("Đánh dấu đã đọc hết")
    const { text } = await producer.send(`${HOME}/tin-nhan`, { message_id: "pmsg_2" })
    expect(text).not.toContain("tin chưa đọc")
    expect(kept.messages.some(({ unread }) => unread)).toBe(false)
  })

  it("have an empty face", async () => {
    expect((await producer.open(`${HOME}/tin-nhan`)).text).toContain("Chưa có tin nào")
  })
})

describe("the holiday", () => {
  const send = (form: Record<string, string>) => producer.send(`${HOME}/nghi-ban`, form)

  it("is set, called off, and ended", async () => {
    expect((await producer.open(`${HOME}/nghi-ban`)).text).toContain("Cửa hàng đang mở")
    const planned = await send({ from: "2027-01-30", to: "2027-02-05" })
    expect(planned.text).toContain("Cửa hàng sẽ nghỉ từ 30/01/2027 đến hết 05/02/2027")
    expect(planned.html).toContain('value="2027-02-05"')
    expect((await send({ intent: "end" })).text).toContain("Cửa hàng đang mở")
    const closed = await send({ from: "2026-11-22", to: "2026-11-24" })
    expect(closed.text).toContain("đang nghỉ đến hết 24/11/2026, tự mở lại ngày 25/11/2026")
    expect(closed.text).toContain("Mở cửa hàng lại ngay")
  })

  it.each([
    [{ from: "2026-12-05", to: "2026-12-01" }, "Ngày cuối phải bằng hoặc sau ngày đầu"],
    [{ from: "2026-11-01", to: "2026-11-02" }, "Những ngày này đã qua"],
    [{ from: "2026-12-01", to: "2027-05-01" }, "Nghỉ nhiều nhất 120 ngày"],
    [{ from: "2028-12-01", to: "2028-12-02" }, "trong vòng một năm"],
    [{ from: "", to: "2026-12-02" }, "Hãy chọn đủ ngày đầu và ngày cuối"],
  ])("%j is refused with a sentence, and stays in the form", async (days, words) => {
    const { status, text, html } = await send(days)
    expect(status).toBe(400)
    expect(text).toContain(words)
    expect(html).toContain(`value="${days.to}"`)
    expect(kept.holiday).toBeNull()
  })
})
