import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import {
  aCertificate,
  aCertifiedProduct,
  aFiling,
  certificateRoutes,
  type KeptFilings,
} from "../fake-backend/portal/certificate-routes"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const LIST = "/nha-san-xuat/chung-nhan"
const A_PAPER = {
  key: "a-key-of-one-form",
  product: "khac",
  product_name: "Mật ong hoa nhãn",
  group_code: "I",
  number: "88/2026/GCN",
  stars: "4",
  decision: "1600/QĐ-UBND",
  level: "province",
  body: "UBND tỉnh Tuyên Quang",
  issued_on: "2026-06-01",
  valid_until: "2029-05-31",
  note: "",
}

const kept: KeptFilings = { products: [], filings: [], refuseNext: null }
let shop: Shop
let producer: Shopper
beforeAll(async () => {
  shop = await startShop([...certificateRoutes(kept), ...SIGNED_IN_PRODUCER, ...SHOP_ROUTES])
})
afterAll(() => shop.stop())
beforeEach(async () => {
  Object.assign(kept, { products: [], filings: [], refuseNext: null })
  shop.backend.down = false
  shop.backend.asked.length = 0
  producer = aShopper(shop)
  await producer.send(`/nha-san-xuat/dang-nhap?tiep=${encodeURIComponent(LIST)}`, {
    email: "mai@example.com",
    password: "một câu dễ nhớ",
  })
})

describe("the list of certificates", () => {
  it("is for those who signed in", async () => {
    for (const path of [LIST, `${LIST}/nop`, `${LIST}/giay/cfil_1`]) {
      const { path: at } = await aShopper(shop).open(path)
      expect(at).toMatch(/^\/nha-san-xuat\/dang-nhap\?tiep=/)
    }
  })

  it("says when there is nothing, and where to hand a paper in", async () => {
    const { text, html } = await producer.open(LIST)
    expect(text).toContain("Sổ chưa có giấy nào của mình")
    expect(html).toContain(`href="${LIST}/nop"`)
  })

  it.each([
    [{}, "Đang có hiệu lực", null],
    [
      { days_left: 20, valid_until: "2026-12-12" },
      "Sắp hết hạn, còn 20 ngày",
      "trước ngày 12/12/2026",
    ],
    [{ days_left: 0 }, "Hôm nay là ngày cuối", "nộp hồ sơ đánh giá lại"],
    [{ state: "expired" }, "Đã hết hạn", "không hiện sao"],
    [
      {
        state: "revoked",
        revoked: { on: "2026-10-01", decision: "1/QĐ", reason: "ngừng sản xuất" },
      },
      "Đã bị thu hồi",
      "Lý do: ngừng sản xuất",
    ],
    [{ state: "superseded" }, "Đã có giấy mới hơn", null],
    [{ state: "not_yet_valid" }, "Chưa đến ngày có hiệu lực", null],
  ] as const)("says of %o: %s", async (change, words, advice) => {
    kept.products = [aCertifiedProduct("Trà Shan tuyết", [aCertificate(change)])]
    const { text, html } = await producer.open(LIST)
    expect(text).toContain(words)
    if (advice) expect(text).toContain(advice)
    expect(html.includes("data-ocop-stars")).toBe(!("state" in change))
    expect(html).toContain('href="/chung-nhan/27%2F2025%2FGCN-OCOP"')
  })

  it("folds older certificates of a product away", async () => {
    const older = aCertificate({ number: "11/2022", state: "expired" })
    kept.products = [aCertifiedProduct("Trà Shan tuyết", [aCertificate(), older])]
    const { text } = await producer.open(LIST)
    expect(text).toContain("Xem 1 giấy khác của sản phẩm này")
    expect(text).toContain("Số giấy: 11/2022")
  })

  it("shows what was handed in, with the operator's reason, but not what was taken back", async () => {
    kept.filings = [
      aFiling({ id: "a", product_name: "Giấy bị từ chối", status: "refused", reason: "Ảnh mờ" }),
      aFiling({ id: "b", product_name: "Giấy thiếu ảnh" }),
      aFiling({ id: "c", product_name: "Giấy đã rút", status: "withdrawn" }),
    ]
    const { text } = await producer.open(LIST)
    expect(text).toContain("Chưa được nhận")
    expect(text).toContain("Lý do: Ảnh mờ")
    expect(text).toContain("Còn thiếu ảnh chụp giấy")
    expect(text).not.toContain("Giấy đã rút")
  })

  it("says that nothing could be loaded when the backend is gone", async () => {
    shop.backend.down = true
    expect((await producer.open(LIST)).status).toBe(503)
  })

  it("is there in English", async () => {
    kept.products = [aCertifiedProduct("Trà", [aCertificate({ days_left: 1 })])]
    expect((await producer.open(`/en${LIST}`)).text).toContain("Ends soon, 1 day left")
  })
})

describe("handing a paper in", () => {
  it("goes on to its pictures, and back to the list with it", async () => {
    const page = await producer.send(`${LIST}/nop`, A_PAPER)
    expect(page.path).toBe(`${LIST}/giay/cfil_1`)
    expect(page.text).toContain("Chỉ còn một bước: chụp giấy chứng nhận.")
    expect(page.html).toMatch(/<form[^>]*enctype="multipart\/form-data"/i)
    expect(kept.filings[0]).toMatchObject({
      certified_product_id: null,
      product_name: "Mật ong hoa nhãn",
      stars: 4,
      note: null,
    })
    expect((await producer.open(LIST)).text).toContain("Mật ong hoa nhãn")
  })

  it("takes name and group of a product from the register", async () => {
    kept.products = [aCertifiedProduct("Trà Shan tuyết", [])]
    const { product_name: _, group_code: __, ...paper } = A_PAPER
    await producer.send(`${LIST}/nop`, { ...paper, product: "cprod_Trà Shan tuyết" })
    expect(kept.filings[0]).toMatchObject({
      certified_product_id: "cprod_Trà Shan tuyết",
      product_name: "Trà Shan tuyết",
      group_code: "II",
    })
  })

  it("says what is missing beside the field, and keeps what was typed", async () => {
    const page = await producer.send(`${LIST}/nop`, { ...A_PAPER, number: " ", issued_on: "" })
    expect(page.status).toBe(400)
    expect(page.text.split("Hãy điền mục này như in trên giấy.")).toHaveLength(3)
    expect(page.html).toMatch(/name="decision"[^>]*value="1600\/QĐ-UBND"/)
    expect(page.html).toContain('value="a-key-of-one-form"')
    expect(kept.filings).toEqual([])
  })

  it.each([
    ["ocop.filing_stars_beyond_body", "5 sao do trung ương công nhận"],
    ["ocop.filing_already_registered", "đã có trong sổ của mình"],
    ["ocop.filing_open_already", "đang chờ xem"],
    ["ocop.producer_suspended", "tạm"],
  ])("tells %s in words", async (code, words) => {
    kept.refuseNext = code
    const page = await producer.send(`${LIST}/nop`, A_PAPER)
    expect(page.status).toBe(400)
    expect(page.text).toContain(words)
  })
})

describe("a paper that was handed in", () => {
  const send = async (name: string) => {
    const form = new FormData()
    form.append("file", new Blob(["jpg"]), name)
    const cookie = [...producer.cookies].map(([key, value]) => `${key}=${value}`).join("; ")
    return shop.get(`${LIST}/giay/cfil_1/anh`, { method: "POST", body: form, headers: { cookie } })
  }

  it("takes its picture and waits", async () => {
    kept.filings = [aFiling()]
    const answer = await send("giay.jpg")
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${LIST}/giay/cfil_1`])
    const page = await producer.open(`${LIST}/giay/cfil_1`)
    expect(page.text).toContain("Người duyệt sẽ đọc giấy")
    expect(page.html).toContain(`src="${LIST}/giay/cfil_1/anh/cfscan_1"`)
  })

  it("says why a picture was not taken", async () => {
    kept.filings = [aFiling()]
    kept.refuseNext = "ocop.scan_too_large"
    const to = (await send("giay.jpg")).headers.get("location") ?? ""
    expect((await producer.open(to)).text).toContain("Ảnh lớn hơn 10 MB")
  })

  it("is taken back", async () => {
    kept.filings = [aFiling()]
    const page = await producer.send(`${LIST}/giay/cfil_1`, {})
    expect(page.path).toBe(LIST)
    expect(kept.filings[0]?.status).toBe("withdrawn")
  })

  it.each([
    [{ status: "accepted", certificate_number: "31/2026" }, "Giấy số 31/2026 đã vào sổ"],
    [{ status: "refused", reason: "Ảnh mờ" }, "Nộp lại"],
    [{ status: "withdrawn" }, "đã được rút lại"],
  ] as const)("%o says: %s, and takes no more pictures", async (change, words) => {
    kept.filings = [aFiling(change)]
    const { text, html } = await producer.open(`${LIST}/giay/cfil_1`)
    expect(text).toContain(words)
    expect(html).not.toContain('type="file"')
  })

  it("is not there when it is somebody else's", async () => {
    expect((await producer.open(`${LIST}/giay/cfil_khac`)).status).toBe(404)
  })
})
