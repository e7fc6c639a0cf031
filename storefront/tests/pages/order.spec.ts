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

  it("says what is no longer to be paid, in whose words, and where parcels are", async () => {
    Object.assign(market.orders.get("order_1")!, {
      status: "packed",
      part: {
        partly_shipped: true,
        refund_total: 100_000,
        end_words: "Mưa lũ, đường sạt",
        parcels: [
          {
            number: 1,
            status: "delivered",
            amount: 60_000,
            carrier: "vnpost",
            tracking_code: "VN123",
          },
        ],
      },
    })
    const { text } = await shop.get("/don-hang/link.order_1")
    for (const words of [
      "Nhà sản xuất nhắn: “Mưa lũ, đường sạt”",
      "Mới gửi một phần",
      "Kiện 1 đã giao",
      "VNPost · Mã vận đơn: VN123",
      "Không phải trả hoặc được hoàn lại −100.000 ₫",
      "Đã thu 60.000 ₫ khi giao. Còn phải trả khi nhận: 200.000 ₫",
      "Tổng đơn hàng 260.000 ₫",
    ]) {
      expect(text).toContain(words)
    }
  })

  const aParcel = (status: "shipped" | "delivered" | "returned", amount: number, number = 1) => ({
    number,
    status,
    amount,
    carrier: "ghn",
    tracking_code: null,
  })

  it("says that the courier has collected it, and asks for nothing more", async () => {
    Object.assign(market.orders.get("order_1")!, {
      status: "delivered",
      part: { parcels: [aParcel("delivered", 360_000)] },
    })
    const { text } = await shop.get("/don-hang/link.order_1")
    expect(text).toContain("Đã thu 360.000 ₫ khi giao hàng")
    expect(text).not.toMatch(/Trả khi nhận:|authorized/)
  })

  it("asks for nothing for a parcel that went back, and still for the other", async () => {
    const parcels = [aParcel("returned", 100_000), aParcel("shipped", 260_000, 2)]
    Object.assign(market.orders.get("order_1")!, {
      status: "shipped",
      part: { parcels, refund_total: 100_000 },
    })
    expect((await shop.get("/don-hang/link.order_1")).text).toContain("Trả khi nhận: 260.000 ₫")
    Object.assign(market.orders.get("order_1")!, {
      status: "returned",
      part: { parcels: [aParcel("returned", 360_000)], refund_total: 360_000 },
    })
    const { text } = await shop.get("/don-hang/link.order_1")
    expect(text).toContain("Kiện hàng đã quay về, bạn không phải trả tiền")
    expect(text).not.toContain("Trả khi nhận:")
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
