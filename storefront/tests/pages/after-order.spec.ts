import { afterAll, beforeAll, expect, it } from "vitest"
import { buyingRoutes } from "../fake-backend/buying/buying-routes"
import { createMarket } from "../fake-backend/buying/market"
import { aComplaint } from "../fake-backend/a-complaint"
import { complaintRoutes, type KeptComplaint } from "../fake-backend/buying/complaint-routes"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const market = createMarket()
const kept: KeptComplaint = {
  token: "link.order_1",
  complaint: aComplaint(),
  asked: [],
  pictureCode: null,
}
let shop: Shop
const after = {
  may_cancel: true,
  may_complain: true,
  return_until: "2026-11-28T02:05:00.000Z",
  lines: [
    {
      line_id: "shordl_1",
      title: "Mật ong",
      cancellable: 2,
      cancelled: 0,
      returnable: 2,
      kept: true,
    },
  ],
  refunds: [
    {
      id: "shordr_1",
      amount: 120_000,
      reason: "complaint" as const,
      state: "open" as const,
      way: "bank" as const,
      words: null,
      settled_at: null,
    },
  ],
  returns: [
    {
      id: "return_1",
      status: "accepted" as const,
      reason: "damaged" as const,
      words: "Vỡ",
      answer_words: "Gửi về xưởng chè",
      freight: "producer" as const,
      tracking_code: null,
      created_at: "2026-11-21T02:05:00.000Z",
      lines: [{ line_id: "shordl_1", title: "Mật ong", quantity: 1 }],
    },
  ],
  complaints: [
    {
      id: "complaint_1",
      kind: "damaged" as const,
      status: "open" as const,
      created_at: "2026-11-21T02:05:00.000Z",
      answer_by: "2026-11-23T02:05:00.000Z",
      resolve_by: "2026-11-28T02:05:00.000Z",
    },
  ],
}
beforeAll(async () => {
  shop = await startShop([...complaintRoutes(() => kept), ...buyingRoutes(market), ...SHOP_ROUTES])
  market.orders.set("order_1", {
    id: "order_1",
    display_id: 1042,
    created_at: "2026-11-21T02:05:00.000Z",
    status: "new",
    part: { after },
    cart: {
      id: "cart_1",
      completed_at: "2026-11-21T02:05:00.000Z",
      email: null,
      customer_id: null,
      metadata: {},
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

it("offers to cancel, send back and complain, with the times that are promised", async () => {
  const { text } = await shop.get("/don-hang/link.order_1")
  for (const words of [
    "Hủy phần hàng này",
    "Có thể yêu cầu trả hàng đến 28/11/2026 09:05",
    "Không nhận trả nếu chỉ vì đổi ý",
    "trả lời trong 48 giờ và giải quyết trong 7 ngày",
  ]) {
    expect(text).toContain(words)
  }
})

it("says what is given back, and asks where to while it waits", async () => {
  const { text } = await shop.get("/don-hang/link.order_1")
  expect(text).toContain("Hoàn lại 120.000 ₫")
  expect(text).toContain("Đang chờ chuyển khoản hoàn tiền.")
  expect(text).toContain("Xin cho biết tài khoản ngân hàng")
  expect(text).toContain("Vietcombank")
})

const PAGE = "/don-hang/link.order_1"

it("says where a return stands, and takes word that it has left", async () => {
  const { text } = await shop.get(PAGE)
  expect(text).toContain("Nhà sản xuất chịu phí gửi trả.")
  expect(text).toContain("Nhà sản xuất: “Gửi về xưởng chè”")
  kept.asked.length = 0
  const form = { viec: "sent", tra: "return_1", "ma-van-don": "VN123" }
  expect((await aShopper(shop).send(PAGE, form)).path).toBe(PAGE)
  expect(kept.asked).toEqual([{ path: "returns/return_1/sent", body: { tracking_code: "VN123" } }])
})

it("cancels by line", async () => {
  expect((await shop.get(PAGE)).html).toMatch(/name="so-shordl_1"[^>]*max="2"[^>]*value="2"/)
  kept.asked.length = 0
  const form = { viec: "cancel", phan: "shord_1", khoa: "cancel-0001", "so-shordl_1": "1" }
  await aShopper(shop).send(PAGE, form)
  const lines = [{ line_id: "shordl_1", quantity: 1 }]
  const body = { key: "cancel-0001", shop_order_id: "shord_1", words: null, lines }
  expect(kept.asked).toEqual([{ path: "cancel", body }])
})

it("leads to a complaint, and to the one just opened", async () => {
  expect((await shop.get(PAGE)).html).toContain(`href="${PAGE}/khieu-nai/complaint_1"`)
  const form = { viec: "complain", phan: "shord_1", khoa: "k-000001", loai: "damaged", loi: "Vỡ" }
  const { path, text } = await aShopper(shop).send(PAGE, form)
  expect(path).toBe(`${PAGE}/khieu-nai/complaint_1?moi`)
  expect(text).toContain("Khiếu nại đã gửi đi")
})
