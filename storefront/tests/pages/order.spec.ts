import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { buyingRoutes } from "../fake-backend/buying/buying-routes"
import { createMarket } from "../fake-backend/buying/market"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

const market = createMarket()
let shop: Shop
beforeAll(async () => {
  shop = await startShop([...buyingRoutes(market), ...SHOP_ROUTES])
  market.orders.set("order_1", {
    id: "order_1",
    display_id: 1042,
    created_at: "2026-11-21T02:05:00.000Z",
    status: "new",
    cart: {
      id: "cart_1",
      completed_at: "2026-11-21T02:05:00.000Z",
      email: null,
      customer_id: null,
      metadata: { note: "Gọi trước" },
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
      payment: { provider_id: "pp_cod_cod", amount: 360_000 },
    },
  })
})
afterAll(() => shop.stop())

describe("an order's page", () => {
  it("says what was ordered, from whom, where it goes and what to pay", async () => {
    const { text } = await shop.get("/don-hang/link.order_1")
    for (const words of [
      "Đơn hàng số 1042",
      "Đặt lúc 21/11/2026 09:05",
      "Chờ xác nhận",
      "HTX Nuôi ong Mèo Vạc",
      "Trả khi nhận: 360.000 ₫",
      "Nguyễn Thị Hoa 0912 345 678",
      "Thôn Bản Lìm Xã Mèo Vạc, Tuyên Quang",
      "Thanh toán khi nhận hàng (tiền mặt)",
      "Gọi trước",
      "Hãy giữ lại liên kết này",
    ]) {
      expect(text).toContain(words)
    }
  })

  it("is nobody else's: not kept, not listed, its address not told to others", async () => {
    const { headers, html } = await shop.get("/don-hang/link.order_1")
    expect(headers.get("cache-control")).toBe("private, no-store")
    expect(headers.get("x-robots-tag")).toBe("noindex")
    expect(html).toContain('content="noindex, nofollow"')
    expect(html).toContain(`value="${shop.url}/don-hang/link.order_1"`)
  })

  it("asks for no money for a part that was cancelled", async () => {
    market.orders.get("order_1")!.status = "cancelled"
    const { text } = await shop.get("/en/don-hang/link.order_1")
    expect(text).toContain("You pay nothing for it")
    expect(text).not.toContain("Pay on delivery: ")
  })

  it.each(["link.order_2", "order_1", "x", "%00", "..%2f..%2fadmin"])(
    "is no page for the token %s",
    async (token) => {
      const page = await shop.get(`/don-hang/${token}`)
      expect(page.status).toBe(404)
      expect(page.text).toContain("Không có trang này")
    }
  )
})
