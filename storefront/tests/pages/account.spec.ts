import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { buyingRoutes } from "../fake-backend/buying/buying-routes"
import { createMarket } from "../fake-backend/buying/market"
import { refuse } from "../fake-backend/buying/refuse"
import type { FakeRoute } from "../fake-backend/fake-route"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const HOA = {
  name: "Nguyễn Thị Hoa",
  email: "hoa@example.com",
  phone: "0912 345 678",
  password: "một câu dễ nhớ",
}
const ADDRESS = {
  name: HOA.name,
  phone: HOA.phone,
  province_code: "08",
  commune_code: "00769",
  street: "Thôn Bản Lìm",
}
const ORDER = { intent: "order", note: "", payment: "cod", seen_total: "195000" }
/** The address that is chosen beforehand at the checkout. */
const chosen = (html: string) =>
  /<input[^>]*name="address"[^>]*checked=""[^>]*>/.exec(html)?.[0].match(/value="([^"]+)"/)?.[1] ??
  ""
const HONEY = { intent: "add", variant_id: "variant_1_1", quantity: "1" }

const market = createMarket()
let shop: Shop
let shopper: Shopper
beforeAll(async () => {
  shop = await startShop([...buyingRoutes(market), ...SHOP_ROUTES])
})
afterAll(() => shop.stop())
beforeEach(() => {
  Object.values(market).forEach((kept) => kept instanceof Map && kept.clear())
  shopper = aShopper(shop)
})

describe("registering and signing in", () => {
  it("leads to the account, whose token no script can read", async () => {
    const page = await shopper.send("/dang-ky", HOA)
    expect(page.path).toBe("/tai-khoan")
    expect(page.text).toContain("Bạn đang đăng nhập bằng hoa@example.com")
    expect(page.html).toMatch(/name="name"[^>]*value="Nguyễn Thị Hoa"/)
    expect(page.html).toMatch(/name="phone"[^>]*value="0912 345 678"/)
    expect(page.html).not.toContain("customer:")
  })

  it("says what is wrong and never sends the password back", async () => {
    const page = await shopper.send("/dang-ky", { ...HOA, phone: "1", password: "1a2b3c" })
    expect(page.status).toBe(400)
    expect(page.text).toContain("Mật khẩu cần ít nhất 8 ký tự")
    expect(page.text).toContain("Số điện thoại chưa đúng")
    expect(page.html).toContain('value="hoa@example.com"')
    expect(page.html).not.toContain("1a2b3c")
  })

  it("does not take an address twice", async () => {
    await shopper.send("/dang-ky", HOA)
    const page = await aShopper(shop).send("/dang-ky", { ...HOA, password: "một câu khác hẳn" })
    expect(page.text).toContain("Email này đã có tài khoản")
  })

  it("does not tell a wrong password from an unknown address", async () => {
    await shopper.send("/dang-ky", HOA)
    const other = aShopper(shop)
    const wrong = await other.send("/dang-nhap", { email: HOA.email, password: "sai mất rồi" })
    const unknown = await other.send("/dang-nhap", {
      email: "ai@example.com",
      password: "sai mất rồi",
    })
    expect(wrong.text).toContain("Email hoặc mật khẩu không đúng")
    expect(unknown.text).toContain("Email hoặc mật khẩu không đúng")
  })

  it("does not mind capitals in an e-mail address", async () => {
    await shopper.send("/dang-ky", HOA)
    expect(
      (await aShopper(shop).send("/dang-nhap", { ...HOA, email: "Hoa@Example.com " })).path
    ).toBe("/tai-khoan")
  })

  it.each([
    ["/dat-hang", "/gio-hang"],
    ["//evil.example", "/tai-khoan"],
    ["https://evil.example", "/tai-khoan"],
  ])("comes back to %s as %s", async (next, path) => {
    await shopper.send("/dang-ky", HOA)
    const page = await aShopper(shop).send(`/dang-nhap?tiep=${encodeURIComponent(next)}`, HOA)
    expect(page.path).toBe(path)
  })
})

it("asks to sign in again when the session ends while the account loads", async () => {
  const over: FakeRoute = {
    method: "GET",
    path: /^\/store\/orders$/,
    answer: () => refuse("unauthorized", 401),
  }
  const late = await startShop([over, ...buyingRoutes(market), ...SHOP_ROUTES])
  try {
    const page = await aShopper(late).send("/dang-ky", HOA)
    expect([page.status, page.path]).toEqual([200, "/dang-nhap?tiep=%2Ftai-khoan"])
  } finally {
    await late.stop()
  }
})

describe("the account page", () => {
  it("asks strangers to sign in, and comes back", async () => {
    expect((await shopper.open("/tai-khoan")).path).toBe("/dang-nhap?tiep=%2Ftai-khoan")
    expect((await shopper.open("/en/tai-khoan")).path).toBe("/en/dang-nhap?tiep=%2Fen%2Ftai-khoan")
  })

  it("keeps addresses, and the checkout uses them", async () => {
    await shopper.send("/dang-ky", HOA)
    const page = await shopper.send("/tai-khoan", { intent: "save-address", ...ADDRESS })
    expect(page.text).toContain("Thôn Bản Lìm, Xã Mèo Vạc, Tuyên Quang")
    expect(page.text).toContain("Địa chỉ thường dùng")
    await shopper.send("/gio-hang", HONEY)
    const checkout = await shopper.open("/dat-hang")
    expect(checkout.text).toContain("Bạn đang đăng nhập bằng hoa@example.com")
    expect(checkout.text).toContain("Thôn Bản Lìm, Xã Mèo Vạc, Tuyên Quang")
    expect(chosen(checkout.html)).not.toBe("moi")
    expect(checkout.html).toMatch(/name="street"[^>]*value=""/)
    expect(checkout.html).not.toContain('name="email"')

    const order = await shopper.send("/dat-hang", { ...ORDER, address: chosen(checkout.html) })
    expect(order.path).toMatch(/^\/don-hang\//)
    expect([...market.carts.values()].at(-1)?.shipping_address).toMatchObject({
      address_1: "Thôn Bản Lìm",
      phone: "+84912345678",
    })
  })

  it("changes an address in the form that adds one", async () => {
    await shopper.send("/dang-ky", HOA)
    const { html } = await shopper.send("/tai-khoan", { intent: "save-address", ...ADDRESS })
    const address_id = /name="address_id" value="([^"]+)"/.exec(html)?.[1] ?? ""
    const form = await shopper.open(`/tai-khoan?sua=${address_id}`)
    expect(form.text).toContain("Lưu thay đổi")
    expect(form.html).toMatch(/name="street"[^>]*value="Thôn Bản Lìm"/)
    expect(form.html).toMatch(/value="00769" selected=""/)
    const change = { intent: "save-address", ...ADDRESS, street: "Thôn Hai", address_id }
    const wrong = await shopper.send("/tai-khoan", { ...change, phone: "1" })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain("Lưu thay đổi")
    const page = await shopper.send("/tai-khoan", change)
    expect(page.text).toContain("Thôn Hai, Xã Mèo Vạc")
    expect(page.text).not.toContain("Thôn Bản Lìm, Xã")
    expect((await shopper.open("/tai-khoan?sua=addr_of_nobody")).text).not.toContain("Lưu thay đổi")
  })

  it("keeps so many addresses and says when there is no room", async () => {
    await shopper.send("/dang-ky", HOA)
    const save = (street: string) =>
      shopper.send("/tai-khoan", { intent: "save-address", ...ADDRESS, street })
    for (let kept = 0; kept < 20; kept++) await save(`Thôn số ${kept}`)
    expect((await shopper.open("/tai-khoan")).text).toContain("Sổ địa chỉ đã đủ 20 địa chỉ")
    expect((await save("Một nơi nữa")).status).toBe(400)
  })

  it("lets an order go to an address that is typed, and keeps it when asked to", async () => {
    await shopper.send("/dang-ky", HOA)
    await shopper.send("/tai-khoan", { intent: "save-address", ...ADDRESS })
    const other = { ...ORDER, ...ADDRESS, address: "moi", street: "Thôn Hai" }
    await shopper.send("/gio-hang", HONEY)
    await shopper.send("/dat-hang", other)
    expect((await shopper.open("/tai-khoan")).text).not.toContain("Thôn Hai")
    await shopper.send("/gio-hang", HONEY)
    await shopper.send("/dat-hang", { ...other, keep: "on" })
    expect((await shopper.open("/tai-khoan")).text).toContain("Thôn Hai, Xã Mèo Vạc")
  })

  it("does not deliver to an address that was removed meanwhile, or is somebody else's", async () => {
    const lan = aShopper(shop)
    await lan.send("/dang-ky", { ...HOA, email: "lan@example.com" })
    const theirs = await lan.send("/tai-khoan", {
      intent: "save-address",
      ...ADDRESS,
      street: "Thôn của Lan",
    })
    const address = /name="address_id" value="([^"]+)"/.exec(theirs.html)?.[1] ?? ""
    await shopper.send("/dang-ky", HOA)
    await shopper.send("/gio-hang", HONEY)
    const page = await shopper.send("/dat-hang", { ...ORDER, address })
    expect(page.status).toBe(400)
    expect(page.path).toBe("/dat-hang")
    expect(page.html).not.toContain("Thôn của Lan")
  })

  it("says what is wrong with an address and keeps it", async () => {
    await shopper.send("/dang-ky", HOA)
    const page = await shopper.send("/tai-khoan", {
      intent: "save-address",
      ...ADDRESS,
      phone: "1",
    })
    expect(page.status).toBe(400)
    expect(page.text).toContain("Hãy ghi số điện thoại Việt Nam")
    expect(page.html).toMatch(/name="street"[^>]*value="Thôn Bản Lìm"/)
  })

  it("lists the orders of this customer, each leading to its page", async () => {
    await shopper.send("/gio-hang", HONEY)
    await shopper.send("/dang-ky", HOA)
    const order = await shopper.send("/dat-hang", {
      intent: "order",
      ...ADDRESS,
      note: "",
      payment: "cod",
      seen_total: "195000",
    })
    expect(order.path).toMatch(/^\/don-hang\//)
    const { html, text } = await shopper.open("/tai-khoan")
    expect(text).toContain("Đã đặt 195.000 ₫")
    const link = /href="(\/tai-khoan\/don-hang\/[^"]+)"/.exec(html)?.[1] ?? ""
    expect((await shopper.open(link)).path).toBe(order.path)

    const stranger = aShopper(shop)
    await stranger.send("/dang-ky", { ...HOA, email: "khac@example.com" })
    expect((await stranger.open(link)).status).toBe(404)
  })

  it("puts an order's goods into the cart again, and says what is not sold any more", async () => {
    await shopper.send("/dang-ky", HOA)
    const order = async () => {
      await shopper.send("/gio-hang", HONEY)
      await shopper.send("/dat-hang", {
        intent: "order",
        ...ADDRESS,
        note: "",
        payment: "cod",
        seen_total: "195000",
      })
    }
    for (let placed = 0; placed < 11; placed++) await order()
    const first = await shopper.open("/tai-khoan")
    expect(first.html.match(/value="reorder"/g)).toHaveLength(10)
    const second = await shopper.open("/tai-khoan?trang=2")
    expect(second.html.match(/value="reorder"/g)).toHaveLength(1)
    const order_id = /name="order_id" value="([^"]+)"/.exec(second.html)?.[1] ?? ""

    const cart = await shopper.send("/tai-khoan", { intent: "reorder", order_id })
    expect(cart.path).toBe("/gio-hang")
    expect(cart.text).toContain("Mật ong")
    market.problems.set("variant_1_1", "ocop.certificate_expired")
    const again = await shopper.send("/tai-khoan", { intent: "reorder", order_id })
    expect(again.text).toContain("Chưa có gì được cho vào giỏ")

    const stranger = aShopper(shop)
    await stranger.send("/dang-ky", { ...HOA, email: "khac@example.com" })
    const theirs = await stranger.send("/tai-khoan", { intent: "reorder", order_id })
    expect(theirs.status).toBe(404)
  })

  it("hands out what is held of the customer, and of nobody else", async () => {
    expect((await shopper.open("/tai-khoan/du-lieu.json")).path).toBe(
      "/dang-nhap?tiep=%2Ftai-khoan"
    )
    await shopper.send("/dang-ky", HOA)
    const file = await shopper.open("/tai-khoan/du-lieu.json")
    expect(file.headers.get("content-disposition")).toContain("attachment")
    expect(file.headers.get("cache-control")).toBe("private, no-store")
    expect(JSON.parse(file.html)).toMatchObject({ account: { email: HOA.email } })
  })

  it("deletes the account for whoever knows its password, and says what is kept", async () => {
    await shopper.send("/dang-ky", HOA)
    await shopper.send("/gio-hang", HONEY)
    const { text } = await shopper.open("/tai-khoan/xoa")
    expect(text).toContain("Theo luật, các đơn đã đặt vẫn được giữ")
    expect((await shopper.send("/tai-khoan/xoa", { password: "" })).text).toContain(
      "Hãy ghi mật khẩu"
    )
    expect((await shopper.send("/tai-khoan/xoa", { password: "sai" })).status).toBe(400)
    const gone = await shopper.send("/tai-khoan/xoa", { password: HOA.password })
    expect(gone.path).toBe("/dang-nhap?da-xoa=1")
    expect(gone.text).toContain("Tài khoản của bạn đã được xóa")
    expect([...shopper.cookies.keys()]).not.toContain("gio-hang")
    expect((await shopper.send("/dang-nhap", HOA)).text).toContain("Email hoặc mật khẩu không đúng")
  })

  it("lets the customer go", async () => {
    await shopper.send("/dang-ky", HOA)
    expect((await shopper.send("/dang-xuat", {})).path).toBe("/")
    expect((await shopper.open("/tai-khoan")).path).toMatch(/^\/dang-nhap/)
  })
})
