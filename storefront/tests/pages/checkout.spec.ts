import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { buyingRoutes } from "../fake-backend/buying/buying-routes"
import { createMarket } from "../fake-backend/buying/market"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const HONEY = "variant_1_1"
const TEA = "variant_3_1"
const LIQUOR = "variant_19_1"
const FORM = {
  intent: "order",
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  email: "",
  province_code: "08",
  commune_code: "00769",
  street: "Thôn Bản Lìm, gần trường học",
  note: "Gọi trước giúp cô",
  payment: "cod",
  seen_total: "195000",
}

const market = createMarket()
let shop: Shop
let shopper: Shopper
beforeAll(async () => {
  shop = await startShop([...buyingRoutes(market), ...SHOP_ROUTES])
})
afterAll(() => shop.stop())
beforeEach(() => {
  shopper = aShopper(shop)
  market.problems.clear()
  market.prices.clear()
  market.cashCode = null
})

const add = (variant_id: string, quantity = "1") =>
  shopper.send("/gio-hang", { intent: "add", variant_id, quantity })
const order = (change: Partial<typeof FORM> & Record<string, string> = {}) =>
  shopper.send("/dat-hang", { ...FORM, ...change })

it("leads to the cart while there is nothing to order", async () => {
  expect((await shopper.open("/dat-hang")).path).toBe("/gio-hang")
})

describe("the checkout page", () => {
  it("asks for one name, a phone, two levels of address, and shows everything before the one button", async () => {
    await add(HONEY)
    const { html, text } = await shopper.open("/dat-hang")
    for (const field of [
      "name",
      "phone",
      "email",
      "province_code",
      "commune_code",
      "street",
      "note",
    ]) {
      expect(html).toContain(`name="${field}"`)
    }
    expect(text).toContain("Tuyên Quang (gồm Hà Giang cũ)")
    expect(text).toContain("Thanh toán khi nhận hàng")
    expect(text).toContain("Giao nhanh, 1–2 ngày 52.000 ₫")
    expect(text).toContain("Tổng phải trả 195.000 ₫")
    expect(text).toContain("Đặt hàng · 195.000 ₫")
    expect(text).not.toContain("18 tuổi")
  })

  it("lists the communes of a province without scripts, and keeps what was typed", async () => {
    await add(HONEY)
    const { status, html, text } = await order({
      intent: "communes",
      commune_code: "",
      name: "Hoa",
      phone: "09",
    })
    expect(status).toBe(200)
    expect(text).toContain("Mèo Vạc (xã)")
    expect(text).not.toContain("cần sửa")
    expect(html).toMatch(/name="name"[^>]*value="Hoa"/)
  })

  it("says what is wrong at each field and keeps what was typed", async () => {
    await add(HONEY)
    const { status, html, text } = await order({
      phone: "12345",
      street: "",
      note: "Giao buổi sáng",
    })
    expect(status).toBe(400)
    expect(text).toContain("Còn vài chỗ cần sửa")
    expect(html).toMatch(/<input[^>]*aria-invalid="true"[^>]*name="phone"[^>]*value="12345"/)
    const described = /<input[^>]*aria-describedby="([^"]+)"[^>]*name="phone"/
      .exec(html)?.[1]
      ?.split(" ")
      .at(-1)
    expect(html).toContain(
      `<p id="${described}" class="mt-1 text-sm text-danger">Hãy ghi số điện thoại Việt Nam`
    )
    expect(html).toMatch(/name="name"[^>]*value="Nguyễn Thị Hoa"/)
    expect(html).toMatch(/<option[^>]*value="00769"[^>]*selected=""/)
    expect(text).toContain("Giao buổi sáng")
    expect(market.orders.size).toBe(0)
  })

  it("orders nothing for another total than the one on the button", async () => {
    await add(HONEY)
    await shopper.open("/dat-hang")
    market.prices.set(HONEY, 180_000)
    const page = await order()
    expect(page.status).toBe(400)
    expect(page.text).toContain("Tổng tiền đã đổi")
    expect(page.text).toContain("Đặt hàng · 210.000 ₫")
    expect(market.orders.size).toBe(0)
  })

  it("shows the total of another delivery before it is ordered, without scripts", async () => {
    await add(HONEY)
    const choice = { "giao_producer_htx-mat-ong-meo-vac": "so_producer_htx-mat-ong-meo-vac_nhanh" }
    const page = await order(choice)
    expect(page.text).toContain("Đặt hàng · 217.000 ₫")
    expect((await order({ ...choice, seen_total: "217000" })).path).toMatch(/^\/don-hang\//)
    market.orders.clear()
  })

  it("says which product cannot be ordered any more", async () => {
    await add(HONEY)
    market.problems.set(HONEY, "ocop.certificate_revoked")
    const page = await order()
    expect(page.text).toContain("Có sản phẩm lúc này không đặt được")
    expect(page.text).toContain("đã bị thu hồi; sản phẩm ngừng bán")
    expect(page.html).toMatch(
      /<button[^>]*value="order"[^>]*disabled=""|<button[^>]*disabled=""[^>]*value="order"/
    )
  })

  it("says in the place of cash why it is not offered, before anything is typed", async () => {
    await add(HONEY)
    expect((await shopper.open("/dat-hang")).html).toContain('value="cod"')
    market.cashCode = "ocop.cod_over_limit"
    const { html, text } = await shopper.open("/dat-hang")
    expect(html).not.toContain('value="cod"')
    expect(text).toContain("Đơn này chưa trả tiền mặt được")
    expect(text).toContain("Tiền mặt khi nhận hàng: tối đa 5.000.000 ₫ một đơn.")
    expect(text).toContain("chuyển khoản")
    const english = (await shopper.open("/en/dat-hang")).text
    expect(english).toContain("Cash on delivery is not available for this order")
  })

  it("says it beside the choice when the phone number is known, and keeps what was typed", async () => {
    await add(HONEY)
    market.cashCode = "ocop.cod_refused_before"
    const { html, text } = await order({ payment: "" })
    expect(text).toContain("Gần đây có kiện hàng gửi tới số điện thoại này mà không giao được")
    expect(text).not.toContain("tối đa")
    expect(html).toContain("Thôn Bản Lìm, gần trường học")
    expect(market.orders.size).toBe(0)
  })

  it("keeps the form while the backend is silent", async () => {
    await add(HONEY)
    shop.backend.down = true
    const page = await order()
    shop.backend.down = false
    expect(page.status).toBe(503)
    expect(page.text).toContain("Những gì bạn đã điền vẫn còn")
    for (const [name, value] of Object.entries(FORM)) {
      expect(page.html).toMatch(
        new RegExp(`name="${name}" value="${value}"|value="${value}" name="${name}"`)
      )
    }
  })

  it("asks for age only with alcohol, and then insists", async () => {
    await add(LIQUOR)
    expect((await shopper.open("/dat-hang")).text).toContain("Tôi đã đủ 18 tuổi")
    const refused = await order({ seen_total: "350000" })
    expect(refused.text).toContain("Hãy đánh dấu nếu bạn đã đủ 18 tuổi")
    expect((await order({ seen_total: "350000", adult: "on" })).path).toMatch(/^\/don-hang\//)
  })
})

describe("an order without scripts", () => {
  it("goes from the product to its own page, with two producers, and empties the cart", async () => {
    await add(HONEY)
    await add(TEA)
    const page = await order({ seen_total: "410000" })
    expect(page.path).toMatch(/^\/don-hang\//)
    expect(page.text).toContain("Cảm ơn bạn, đơn hàng đã được đặt")
    expect(page.text).toContain("Trả khi nhận: 195.000 ₫")
    expect(page.text).toContain("Trả khi nhận: 215.000 ₫")
    expect((await shopper.open("/gio-hang")).text).toContain("Giỏ hàng đang trống")
  })

  it("keeps the address as the couriers need it, and invents no e-mail", async () => {
    await add(HONEY)
    await order()
    expect([...market.orders.values()].at(-1)?.cart).toMatchObject({
      email: null,
      metadata: { note: "Gọi trước giúp cô" },
      payment: { provider_id: "pp_cod_cod", amount: 195_000 },
      shipping_address: {
        first_name: "Hoa",
        last_name: "Nguyễn Thị",
        phone: "+84912345678",
        address_1: "Thôn Bản Lìm, gần trường học",
        city: "Xã Mèo Vạc",
        province: "08",
        country_code: "vn",
        metadata: { commune_code: "00769" },
      },
    })
  })

  it("is one order for two clicks, and for one that is sent again", async () => {
    await add(HONEY)
    const before = market.orders.size
    const cookies = new Map(shopper.cookies)
    const [first, second] = await Promise.all([order(), order()])
    for (const [name, value] of cookies) shopper.cookies.set(name, value)
    const third = await order()
    expect(first.path).toMatch(/^\/don-hang\//)
    expect([second.path, third.path]).toEqual([first.path, first.path])
    expect(market.orders.size).toBe(before + 1)
  })
})

it("gives the communes of a province to scripts", async () => {
  const { html, headers } = await shopper.open("/api/dia-chi/08")
  expect((JSON.parse(html) as { communes: unknown[] }).communes).toHaveLength(13)
  expect(headers.get("cache-control")).toBe("public, max-age=3600")
  expect(JSON.parse((await shopper.open("/api/dia-chi/zz")).html)).toEqual({ communes: [] })
})

describe("a gift, without scripts", () => {
  const GIFT = {
    gift: "on",
    giver_name: "Trần Văn Minh",
    giver_phone: "0987 654 321",
    gift_message: "Chúc cả nhà năm mới an khang",
    gift_hide_prices: "on",
  }

  it("is not ordered in cash, and says so with all that was typed", async () => {
    await add(HONEY)
    const { text, html } = await order(GIFT)
    expect(text).toContain("Quà tặng không thu tiền người nhận")
    for (const words of ["Trần Văn Minh", "0987 654 321", "Chúc cả nhà năm mới an khang"]) {
      expect(html).toContain(words)
    }
  })

  it("says at each field of the giver what is wrong", async () => {
    await add(HONEY)
    const wrong = { ...GIFT, giver_name: "", giver_phone: "123", gift_message: "a\u0007" }
    const { text } = await order(wrong)
    expect(text).toContain("Hãy ghi tên người tặng.")
    expect(text).toContain("Hãy ghi số điện thoại Việt Nam của người tặng")
    expect(text).toContain("Lời chúc dài quá hoặc có ký tự không in được")
  })

  it("asks nothing of the giver while the box is not ticked", async () => {
    await add(HONEY)
    const { gift: _, ...untouched } = { ...GIFT, giver_phone: "123" }
    const page = await order(untouched)
    expect(page.path).toMatch(/^\/don-hang\//)
    expect(page.text).not.toContain("Quà tặng")
  })
})
