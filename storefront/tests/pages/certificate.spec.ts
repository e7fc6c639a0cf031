import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop(SHOP_ROUTES)
})
afterAll(() => shop.stop())

const VALID = "/chung-nhan/27%2F2025%2FGCN-OCOP"
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1]
const headingOf = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]

describe("a certificate in force", () => {
  it("answers first, with the day and the star, and then with all that it can be checked by", async () => {
    const { status, html, text } = await shop.get(VALID)
    expect(status).toBe(200)
    expect(headingOf(html)).toBe("Còn hiệu lực hôm nay, 22/11/2026: 4 sao")
    expect(html).toContain('data-ocop-stars="4"')
    for (const words of [
      "Có hiệu lực đến hết ngày 26/06/2028, còn 582 ngày.",
      "27/2025/GCN-OCOP",
      "1214/QĐ-UBND",
      "UBND tỉnh Tuyên Quang (cấp tỉnh)",
      "Xã Thông Nguyên, huyện Hoàng Su Phì, tỉnh Hà Giang",
      "Xã Thông Nguyên, Tuyên Quang (trước 7/2025: Hà Giang)",
      "ngày 22/11/2026, giờ Việt Nam",
    ])
      expect(text).toContain(words)
  })

  it("leads to the product and the producer that sell here", async () => {
    const { html, text } = await shop.get(VALID)
    expect(html).toContain('href="/san-pham/hong-tra-phin-ho"')
    expect(html).toContain('href="/nha-san-xuat-ocop/htx-che-phin-ho"')
    expect(text).toContain("Mua sản phẩm này trên chợ")
  })

  it("tells the product's history in words, the nomination not as five stars, and draws none of it", async () => {
    const { html, text } = await shop.get(VALID)
    const history = html.slice(html.indexOf("Lịch sử chứng nhận"), html.indexOf("In mã QR"))
    expect(text).toMatch(
      /20\/06\/2022 Được công nhận: 3 sao.*Nâng hạng: 4 sao.*tháng 9\/2026 Được đề nghị chấm 5 sao \(“tiềm năng 5 sao”, chưa phải là 5 sao\)/
    )
    expect(history).toContain('href="/chung-nhan/11%2F2022%2FGCN-OCOP"')
    expect(history).not.toMatch(/data-ocop-stars|star-row/)
  })

  it("has a title that says the state, and one canonical address however the slashes came", async () => {
    for (const path of [
      VALID,
      "/chung-nhan/27/2025/GCN-OCOP",
      "/chung-nhan/%2027%2F2025%2FGCN-OCOP",
    ]) {
      const { html } = await shop.get(path)
      expect(titleOf(html)).toBe(
        "Còn hiệu lực: Hồng trà Phìn Hồ, chứng nhận OCOP số 27/2025/GCN-OCOP – Chợ Làng"
      )
      expect(html).toContain(`rel="canonical" href="${shop.url}${VALID}"`)
      expect(html).not.toContain("noindex")
    }
  })

  it("is checked again each time, as it can be revoked at once", async () => {
    expect((await shop.get(VALID)).headers.get("cache-control")).toBe(
      "public, max-age=0, must-revalidate"
    )
  })

  it("speaks English under /en, and offers the other language of this very page", async () => {
    const { html, text } = await shop.get(`/en${VALID}`)
    expect(headingOf(html)).toBe("In force today, 22/11/2026: 4 stars")
    expect(text).toContain(
      "Proposed for five stars (“potential five stars”, which are not five stars)"
    )
    expect(html).toContain(`href="${VALID}" hrefLang="vi"`)
    expect(html).toContain(`rel="canonical" href="${shop.url}/en${VALID}"`)
    expect(html).toContain(`hrefLang="x-default" href="${shop.url}${VALID}"`)
  })
})

describe("a certificate that ends soon", () => {
  it("is in force and says so, but the end comes first", async () => {
    const { html, text } = await shop.get("/chung-nhan/OCOP-08-2023-0007")
    expect(headingOf(html)).toBe("Sắp hết hạn (còn 12 ngày)")
    expect(text).toContain("Hôm nay, 22/11/2026, chứng nhận vẫn còn hiệu lực: 3 sao.")
    expect(text).toContain("Ngày cuối còn hiệu lực: 04/12/2026.")
    expect(html).toContain('data-ocop-stars="3"')
  })

  it("says whose number it is, and that the product is not sold here", async () => {
    const { html, text } = await shop.get("/chung-nhan/OCOP-08-2023-0007")
    expect(text).toContain("mã do sàn đặt vì quyết định không in số")
    expect(text).toContain("Sản phẩm này chưa bán trên chợ.")
    expect(html).not.toContain("/san-pham/")
    expect(html).not.toContain("/nha-san-xuat-ocop/")
  })
})

describe.each([
  [
    "expired",
    "/chung-nhan/15%2FGCN-2023",
    "Đã hết hiệu lực từ 01/07/2026",
    ["Ngày cuối còn hiệu lực là 30/06/2026.", "tháng 7/2023", "tháng 6/2026"],
  ],
  [
    "revoked",
    "/chung-nhan/40-2024%2FCN",
    "Đã bị thu hồi từ 01/10/2026",
    [
      "Thu hồi theo 2455/QĐ-UBND ngày 01/10/2026 của UBND tỉnh Nghệ An.",
      "Lý do: không duy trì hồ sơ chất lượng và ngừng sản xuất",
      "Đính chính thông tin",
    ],
  ],
  [
    "not in force yet",
    "/chung-nhan/88%2F2026%2FGCN-OCOP",
    "Chưa có hiệu lực",
    ["Chứng nhận chỉ có hiệu lực từ 15/12/2026."],
  ],
])("a certificate that is %s", (_state, path, heading, sentences) => {
  it("says so first, why, and that it gives no star today", async () => {
    const { status, html, text } = await shop.get(path)
    expect(status).toBe(200)
    expect(headingOf(html)).toBe(heading)
    for (const sentence of sentences) expect(text).toContain(sentence)
    expect(text).toMatch(
      /Hôm nay, 22\/11\/2026, chứng nhận này (không còn|chưa) cho sản phẩm sao nào/
    )
    expect(html).not.toContain("data-ocop-stars")
  })
})

it("leaves out what the register does not know, instead of labels without a value", async () => {
  const { text } = await shop.get("/chung-nhan/3%2F2022")
  expect(text).toContain("Đã bị thu hồi từ 05/05/2024 Hôm nay")
  expect(text).toContain("Ngày cấp năm 2022")
  expect(text).not.toMatch(
    /Nhà sản xuất:|Nơi làm ra|Nơi ấy ngày nay|Quyết định thu hồi|Lý do|Theo ·/
  )
})

it("sends the reader of a superseded certificate to the one that counts", async () => {
  const { html, text } = await shop.get("/chung-nhan/09%2F2024%2FGCN-OCOP")
  expect(headingOf(html)).toBe("Đã được thay bằng chứng nhận mới")
  expect(html).toContain(`href="${VALID}"`)
  expect(text).toContain("Xem chứng nhận số 27/2025/GCN-OCOP")
  expect(html).not.toContain('data-ocop-stars="3"')
})

describe("a number that the register does not know", () => {
  const UNKNOWN = "/chung-nhan/27%2F2025%2FGCN-0COP"

  it("is 404, repeats what was typed, and offers no other number", async () => {
    const { status, html, text } = await shop.get(UNKNOWN)
    expect(status).toBe(404)
    expect(headingOf(html)).toBe("Không tìm thấy số này trong sổ đăng ký")
    expect(text).toContain("Số bạn vừa tra: 27/2025/GCN-0COP")
    expect(text).toContain("Không tìm thấy thì chưa chứng minh được điều gì")
    expect(html).toContain('value="27/2025/GCN-0COP"')
    expect(html).not.toContain("GCN-OCOP")
    expect(html).not.toContain("data-ocop-stars")
  })

  it("stays out of search engines and out of caches", async () => {
    const { html, headers } = await shop.get(UNKNOWN)
    expect(html).toContain('name="robots" content="noindex, follow"')
    expect(headers.get("cache-control")).toBe("private, no-store")
    expect(titleOf(html)).toBe("Không tìm thấy chứng nhận số 27/2025/GCN-0COP – Chợ Làng")
  })

  it.each([
    "/chung-nhan/%00",
    "/chung-nhan/%E0%A4",
    `/chung-nhan/${"9".repeat(5000)}`,
    "/chung-nhan/..%2F..%2Fprovinces",
    "/chung-nhan/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "/en/chung-nhan/khong-co",
  ])("is what %s is, too", async (path) => {
    const { status, html } = await shop.get(path)
    expect(status).toBe(404)
    expect(html).not.toContain("<script>alert(1)")
  })
})

describe("the way in", () => {
  it("asks for a number with a form that needs no script", async () => {
    const { status, html, text } = await shop.get("/chung-nhan")
    expect(status).toBe(200)
    expect(html).toMatch(/<form[^>]*action="\/chung-nhan"/)
    expect(html).toContain('name="so"')
    expect(text).toContain("Trên nhãn hoặc bao bì, gần biểu trưng OCOP")
  })

  it.each([
    ["/chung-nhan?so=27%2F2025%2FGCN-OCOP", VALID],
    ["/chung-nhan?so=+27%2F2025%2FGCN-OCOP%0A", VALID],
    ["/en/chung-nhan?so=a%25b", "/en/chung-nhan/a%25b"],
    ["/chung-nhan?so=%2F%2Fevil.example", "/chung-nhan/%2F%2Fevil.example"],
  ])("takes %s to its page", async (path, to) => {
    const { status, headers } = await shop.get(path)
    expect([status, headers.get("location")]).toEqual([302, to])
  })

  it.each(["/chung-nhan?so=", "/chung-nhan?so=+..+"])(
    "says what is missing for %s",
    async (path) => {
      const { status, html, text } = await shop.get(path)
      expect(status).toBe(200)
      expect(html).toContain('aria-invalid="true"')
      expect(text).toContain("Bạn gõ số chứng nhận vào đây")
    }
  )

  it("is in the footer, and behind the star and the certificate of a product", async () => {
    const { html } = await shop.get("/san-pham/mat-ong-bac-ha-meo-vac")
    expect(html).toContain('href="/chung-nhan"')
    expect(html.match(/href="\/chung-nhan\/DEMO-0001"/g)).toHaveLength(2)
    const { html: closed } = await shop.get("/san-pham/tuong-nam-dan-dac-biet")
    expect(closed.match(/href="\/chung-nhan\/DEMO-\d+"/g)).toHaveLength(1)
  })
})

it.each([
  [VALID, "Chợ đang bận, thử lại"],
  [`/en${VALID}`, "The market is busy, try again"],
])(
  "%s says that the register does not answer, and nothing about the certificate",
  async (path, words) => {
    shop.backend.down = true
    const { status, text, html } = await shop.get(path)
    shop.backend.down = false
    expect(status).toBe(503)
    expect(text).toContain(words)
    expect(html).not.toMatch(/data-ocop-stars|sổ đăng ký|in the register/)
  }
)
