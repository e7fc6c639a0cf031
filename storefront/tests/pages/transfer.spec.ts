import type { CheckoutTransfer } from "@ocop/contract"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { buyingRoutes } from "../fake-backend/buying/buying-routes"
import { createMarket } from "../fake-backend/buying/market"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

const PAGE = "/don-hang/link.order_1"
const TRANSFER: CheckoutTransfer = {
  state: "waiting",
  reference: "OCOP7K2M9QXTRD",
  amount: 360_000,
  received: 0,
  remainder: 360_000,
  account: {
    bank_bin: "970436",
    bank_name: "Vietcombank",
    account: "0071000123456",
    name: "CONG TY CHO OCOP",
  },
  expires_at: "2026-11-22T02:05:00.000Z",
  qr: "00020101021238570010A000000727",
}

const market = createMarket()
let shop: Shop
beforeAll(async () => {
  shop = await startShop([...buyingRoutes(market), ...SHOP_ROUTES])
})
afterAll(() => shop.stop())

const stands = (change: Partial<CheckoutTransfer> = {}) =>
  market.orders.set("order_1", {
    id: "order_1",
    display_id: 1042,
    created_at: "2026-11-21T02:05:00.000Z",
    status: "awaiting_payment",
    cart: {
      id: "cart_1",
      completed_at: "2026-11-21T02:05:00.000Z",
      email: null,
      customer_id: null,
      metadata: { note: "" },
      shipping_address: {
        first_name: "Hoa",
        last_name: "Nguyễn Thị",
        phone: "+84912345678",
        address_1: "Thôn Bản Lìm",
        city: "Xã Mèo Vạc",
        province: "08",
      },
      items: [{ id: "line_1", variant_id: "variant_1_1", quantity: 2, created_at: "1" }],
      methods: ["so_producer_htx-mat-ong-meo-vac_thuong"],
      payment: { provider_id: "pp_vietqr_vietqr", amount: 360_000 },
    },
    transfer: { ...TRANSFER, ...change },
  })
beforeEach(() => void stands())

const read = async (path = PAGE) => (await shop.get(path)).text

describe("an order that waits for its transfer", () => {
  it("says how much, where to and with which memo, and until when", async () => {
    const text = await read()
    for (const words of [
      "Mời bạn chuyển khoản 360.000 ₫",
      "Đơn được giữ đến 22/11/2026 09:05",
      "OCOP7K2M9QXTRD",
      "0071000123456",
      "Số tài khoản (Vietcombank)",
      "CONG TY CHO OCOP",
      "Chờ chuyển khoản",
      "Tôi đã chuyển tiền",
      "Lưu ảnh mã QR",
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain("Trả khi nhận")
    expect(await read("/en/don-hang/link.order_1")).toContain("Please transfer ")
  })

  it("shows the code without any script, and saves it as a picture", async () => {
    const { html } = await shop.get(PAGE)
    expect(html).toContain('src="/don-hang/link.order_1/ma-chuyen-khoan.svg?so=360000"')
    const svg = await shop.get(`${PAGE}/ma-chuyen-khoan.svg`)
    expect(svg.headers.get("content-type")).toBe("image/svg+xml")
    expect(svg.html).toContain("<svg")
    const png = await fetch(`${shop.url}${PAGE}/ma-chuyen-khoan.png?download`)
    expect(png.headers.get("content-type")).toBe("image/png")
    expect(png.headers.get("content-disposition")).toBe('attachment; filename="OCOP7K2M9QXTRD.png"')
    expect(png.headers.get("cache-control")).toBe("private, no-store")
  })

  it("asks for the rest, with another code, when too little came", async () => {
    stands({ state: "short", received: 359_000, remainder: 1_000 })
    const text = await read()
    expect(text).toContain("Còn thiếu 1.000 ₫")
    expect(text).toContain("Đã nhận 359.000 ₫")
    expect((await shop.get(PAGE)).html).toContain("ma-chuyen-khoan.svg?so=1000")
  })

  it("tells a page that asks whether money has come", async () => {
    const answer = await shop.get(`${PAGE}/chuyen-khoan`)
    expect(JSON.parse(answer.html)).toEqual({ state: "waiting", received: 0 })
    expect(answer.headers.get("cache-control")).toBe("private, no-store")
  })

  it("is cancelled by its buyer with a plain form", async () => {
    const answer = await shop.get(`${PAGE}/chuyen-khoan`, {
      method: "POST",
      headers: { origin: shop.url, "content-type": "application/x-www-form-urlencoded" },
    })
    expect([answer.status, answer.headers.get("location")]).toEqual([303, PAGE])
    expect(await read()).toContain("Đơn hàng đã hủy")
  })
})

describe("an order whose transfer is over", () => {
  it("says that it is paid", async () => {
    stands({ state: "paid", received: 360_000, remainder: 0, qr: null })
    const text = await read()
    expect(text).toContain("Đã nhận đủ tiền")
    expect(text).not.toContain("Tôi đã chuyển tiền")
  })

  it("says not to pay any more, and what comes back", async () => {
    stands({ state: "expired", received: 1_000, remainder: 0, qr: null })
    const text = await read()
    for (const words of [
      "Đơn đã hủy vì quá hạn chuyển khoản",
      "Xin đừng chuyển tiền cho đơn này nữa",
      "Chợ đã nhận 1.000 ₫ và sẽ chuyển trả lại bạn",
    ]) {
      expect(text).toContain(words)
    }
    expect((await shop.get(`${PAGE}/ma-chuyen-khoan.svg`)).status).toBe(404)
  })
})

it("a link that opens no order has no transfer and no code either", async () => {
  for (const path of ["chuyen-khoan", "ma-chuyen-khoan.svg", "ma-chuyen-khoan.png"]) {
    expect((await shop.get(`/don-hang/link.order_9/${path}`)).status).toBe(404)
  }
})
