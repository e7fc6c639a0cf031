import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop(SHOP_ROUTES)
})
afterAll(() => shop.stop())

describe("a product whose certificate is in force", () => {
  it("shows its star, every fact of the certificate, old and new origin, and a form to buy", async () => {
    const page = await shop.get("/san-pham/mat-ong-bac-ha-meo-vac")
    expect(page.status).toBe(200)
    expect(page.html).toContain('data-ocop-stars="5"')
    expect(page.text).toContain("2361/QĐ-BNNMT")
    expect(page.text).toContain("26/06/2028")
    expect(page.text).toContain("Xã Mèo Vạc, Tuyên Quang (trước 7/2025: Hà Giang)")
    expect(page.text).toContain("165.000 ₫")
    expect(page.html).toContain('<form method="post" action="/gio-hang"')
    for (const field of ["variant_id", "quantity", "intent"])
      expect(page.html).toContain(`name="${field}"`)
  })

  it("tells search engines about product, offers and certification", async () => {
    const [product, trail] = (await shop.get("/san-pham/mat-ong-bac-ha-meo-vac")).jsonLd
    expect(product).toMatchObject({
      "@type": "Product",
      hasCertification: { certificationIdentification: "DEMO-0001" },
    })
    expect(product?.offers).toHaveLength(3)
    expect(trail).toMatchObject({ "@type": "BreadcrumbList" })
  })

  it("names its canonical address, both languages and a picture that networks show: no drawing", async () => {
    const { html } = await shop.get("/en/san-pham/mat-ong-bac-ha-meo-vac")
    const path = "/san-pham/mat-ong-bac-ha-meo-vac"
    expect(html).toContain(`rel="canonical" href="${shop.url}/en${path}"`)
    expect(html).toContain(`hrefLang="vi" href="${shop.url}${path}"`)
    expect(html).toContain(`hrefLang="en" href="${shop.url}/en${path}"`)
    expect(html).toContain(`hrefLang="x-default" href="${shop.url}${path}"`)
    expect(html).toContain(`property="og:image" content="${shop.url}/chia-se.png"`)
    const picture = await fetch(`${shop.url}/chia-se.png`)
    expect(picture.headers.get("content-type")).toBe("image/png")
  })

  it("tells networks its stars", async () => {
    const { html } = await shop.get("/san-pham/mat-ong-bac-ha-meo-vac")
    expect(html).toMatch(/property="og:description" content="[^"]*5 sao OCOP/)
  })
})

describe("goods sold ahead", () => {
  const path = "/san-pham/mat-ong-rung-meo-vac"

  it("say from when they are sent and how many are still taken, and are ordered by that word", async () => {
    const { text, html } = await shop.get(path)
    expect(text).toContain("Còn nhận đặt trước 6")
    expect(text).toContain("Hàng được gửi từ ngày 01/03/2027")
    expect(text).not.toContain("Thêm vào giỏ")
    expect(html).toContain('<form method="post" action="/gio-hang"')
  })

  it("are not promised at once to search engines", async () => {
    const [product] = (await shop.get(path)).jsonLd
    expect(product?.offers).toMatchObject([
      { availability: "https://schema.org/PreOrder", availabilityStarts: "2027-03-01" },
    ])
  })

  it("say so on their cards", async () => {
    const { text } = await shop.get("/tim-kiem?q=mat+ong")
    expect(text).toContain("Đặt trước, gửi từ 1/3")
  })
})

describe.each([
  ["expired", "vai-thieu-say-luc-ngan", "đã hết hạn sau ngày 14/04/2026"],
  ["revoked", "tuong-nam-dan-dac-biet", "đã bị thu hồi"],
  ["not yet in force", "banh-phong-tom-sa-dec", "chỉ có hiệu lực từ ngày 15/12/2026"],
])("a product whose certificate is %s", (_state, handle, reason) => {
  it("shows no star, says why, and cannot be bought", async () => {
    const page = await shop.get(`/san-pham/${handle}`)
    const ownPart = page.html.slice(0, page.html.indexOf("data-product-id"))
    expect(page.status).toBe(200)
    expect(ownPart).not.toContain("data-ocop-stars")
    expect(page.text).toContain(reason)
    expect(page.text).toContain("Tạm ngừng bán")
    expect(page.html).not.toContain('name="variant_id"')
    expect(JSON.stringify(page.jsonLd[0])).not.toMatch(/Certification|Offer|ratingValue/)
    expect(page.html).not.toMatch(/<meta[^>]*\d sao OCOP/)
  })
})

it("warns that alcohol is for adults", async () => {
  expect((await shop.get("/san-pham/ruou-sam-day")).text).toContain(
    "Rượu 29% – chỉ bán cho người từ 18 tuổi"
  )
})

it("shows a sold-out product with a button that does nothing", async () => {
  const page = await shop.get("/san-pham/ruoc-tom-le-gia")
  expect(page.text).toContain("Đã hết hàng")
  expect(page.html).toMatch(/<button[^>]*disabled/)
})

it.each([
  ["/san-pham/khong-co", "Không có trang này"],
  ["/en/san-pham/khong-co", "There is no such page"],
])("answers 404 and stays helpful for %s", async (path, words) => {
  const page = await shop.get(path)
  expect(page.status).toBe(404)
  expect(page.text).toContain(words)
  expect(page.html).toContain('name="robots" content="noindex"')
})
