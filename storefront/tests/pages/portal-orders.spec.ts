import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { aProducersOrder, orderRoutes, type KeptOrders } from "../fake-backend/portal/order-routes"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const kept: KeptOrders = { orders: [], asked: [] }
const LIST = "/nha-san-xuat/don-hang"
const ORDER = `${LIST}/shord_1`
let shop: Shop
let producer: Shopper

beforeAll(async () => {
  shop = await startShop([...SIGNED_IN_PRODUCER, ...orderRoutes(kept)])
  producer = aShopper(shop)
  await producer.send("/nha-san-xuat/dang-nhap", { email: "mai@example.com", password: "x" })
})
afterAll(() => shop.stop())
beforeEach(() => {
  kept.orders = [
    aProducersOrder(),
    aProducersOrder({ id: "shord_2", number: 1041, status: "packed" }),
  ]
  kept.asked = []
})

describe("the list of a producer's orders", () => {
  it("says where the money is", async () => {
    expect((await producer.open(LIST)).text).toContain("Thu 369.999 ₫ tiền mặt khi giao")
    const none = { received: 0, outstanding: 0, waived: 0, refund_due: 0, refunded: 0 }
    const [order] = kept.orders
    Object.assign(order!, {
      payment_state: "collected",
      payment_sums: { ...none, received: 120_000 },
    })
    expect((await producer.open(ORDER)).text).toContain("Shipper đã thu 120.000 ₫")
    Object.assign(order!, { payment_state: "not_collected", payment_sums: none })
    expect((await producer.open(ORDER)).text).toContain("Khách không nhận hàng")
  })

  it("shows a tab of cards, how many are in each tab, and the time left", async () => {
    const { text, headers } = await producer.open(LIST)
    for (const words of [
      "1 Mới",
      "0 Cần gói",
      "1 Cần gửi",
      "Đơn số 1042",
      "Chè Shan tuyết và 1 mặt hàng khác",
      "3 món · Nguyễn Thị Hoa · Điện Biên",
      "369.999 ₫",
      "Còn 24 giờ để nhận đơn",
      "Nhận đơn",
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain("Đơn số 1041")
    expect(headers.get("cache-control")).toBe("private, no-store")
  })

  it("calls a gift a gift, and keeps what is said for its page", async () => {
    const badge = "Đơn số 1042 Quà tặng"
    expect((await producer.open(LIST)).text).not.toContain(badge)
    kept.orders[0]!.gift = {
      giver_name: "Trần Văn Minh",
      giver_phone: "+84987654321",
      message: "Chúc cả nhà năm mới an khang",
      hide_prices: true,
    }
    const { text } = await producer.open(LIST)
    expect(text).toContain(badge)
    expect(text).not.toMatch(/Trần Văn Minh|Chúc cả nhà/)
    expect((await producer.open(`/en${LIST}`)).text).toContain("1042 Gift")
  })

  it("accepts with one button, without JavaScript, and says what comes next", async () => {
    const { path, text } = await producer.send(LIST, { don: "shord_1", viec: "accept" })
    expect(path).toContain("xong=accept")
    expect(text).toContain("Đơn số 1042: Đã nhận đơn. Việc tiếp theo: gói hàng.")
    expect(text).toContain("1 Cần gói")
  })

  it("has another face for each tab, and one that is empty", async () => {
    expect((await producer.open(`${LIST}?muc=can-gui`)).text).toContain("In phiếu")
    expect((await producer.open(`${LIST}?muc=xong`)).text).toContain("Không có đơn nào ở mục này")
  })

  it("finds an order by its number", async () => {
    expect((await producer.open(`${LIST}?tim=1041`)).text).toContain("Đơn số 1041")
    expect((await producer.open(`${LIST}?tim=999`)).text).toContain("Không tìm thấy đơn nào")
  })

  it("says so when somebody else was quicker", async () => {
    kept.orders[0]!.status = "declined"
    const { status, text } = await producer.send(LIST, { don: "shord_1", viec: "accept" })
    expect(status).toBe(400)
    expect(text).toContain("Đơn này đã được người khác xử lý")
  })

  it("sends strangers to sign in, and back", async () => {
    const { status, headers } = await shop.get(LIST)
    expect(status).toBe(303)
    expect(headers.get("location")).toContain("/nha-san-xuat/dang-nhap?tiep=")
  })
})

describe("an order's page", () => {
  it("says what to send, to whom, what to collect, and calls the buyer", async () => {
    const { text, html } = await producer.open(ORDER)
    for (const words of [
      "Đơn mới, chờ nhận",
      "× 2",
      "Thu của người mua",
      "369.999 ₫",
      "Thôn Bản Lìm",
      "Phường Điện Biên Phủ, Điện Biên",
      "Lời nhắn: Gọi trước nhé",
      "Gọi 0912 345 678",
    ]) {
      expect(text).toContain(words)
    }
    expect(html).toContain('href="tel:+84912345678"')
  })

  it("goes on, step by step", async () => {
    expect((await producer.send(ORDER, { viec: "accept" })).text).toContain("Đã gói xong")
    const packed = await producer.send(ORDER, { viec: "pack" })
    expect(packed.text).toContain("Gửi kiện 1")
    expect(packed.html).toContain(`href="${ORDER}/phieu"`)
  })

  it("sends all of it, or only the pieces of a part", async () => {
    kept.orders[0]!.status = "packed"
    const form = { viec: "ship", khoa: "mot-khoa-rieng", hang: "vnpost", "ma-van-don": " VN1 " }
    await producer.send(ORDER, { ...form, "so-luong:l1": "1", "so-luong:l2": "0" })
    kept.orders[0]!.status = "packed"
    await producer.send(ORDER, {
      ...form,
      viec: "ship-part",
      "so-luong:l1": "1",
      "so-luong:l2": "",
    })
    const all = { key: "mot-khoa-rieng", carrier: "vnpost", tracking_code: "VN1" }
    const lines = [
      { line_id: "l1", quantity: 1 },
      { line_id: "l2", quantity: 0 },
    ]
    expect(kept.asked).toEqual([
      { action: "ship", body: all },
      { action: "ship", body: { ...all, lines } },
    ])
  })

  it("declines with a reason; «other» asks for words", async () => {
    const { status, text } = await producer.send(ORDER, { viec: "decline", "ly-do": "other" })
    expect(status).toBe(400)
    expect(text).toContain("Hãy ghi vài lời cho người mua")
    const done = await producer.send(ORDER, { viec: "decline", "ly-do": "out_of_stock" })
    expect(done.text).toContain("Đã từ chối đơn. Người mua thấy ngay trên trang đơn hàng.")
  })

  it("shows parcels with their slips, and what was taken off", async () => {
    kept.orders[0] = aProducersOrder({
      status: "packed",
      partly_shipped: true,
      parcels: [
        {
          id: "shordp_1",
          number: 1,
          status: "returned",
          amount: 150_000,
          carrier: "vnpost",
          tracking_code: "VN123",
          shipped_at: "2026-11-22T02:00:00.000Z",
          lines: [{ line_id: "l1", quantity: 1 }],
        },
      ],
      refunds: [{ amount: 150_000, reason: "returned", state: "not_needed" }],
      history: [
        {
          at: "2026-11-22T02:00:00.000Z",
          action: "shop_order.accepted",
          by: "Giàng Thị Mai",
          reason: null,
        },
      ],
    })
    const { text, html } = await producer.open(ORDER)
    for (const words of [
      "Mới gửi một phần",
      "Kiện 1 · đã quay về",
      "VNPost (Bưu điện) · VN123",
      "Phần không giao được −150.000 ₫",
      "219.999 ₫",
      "Gửi kiện 2",
      "22/11/2026 09:00 · Giàng Thị Mai",
    ]) {
      expect(text).toContain(words)
    }
    expect(html).toContain(`href="${ORDER}/phieu?kien=shordp_1"`)
  })

  it("hands the slip on as a PDF", async () => {
    const cookie = [...producer.cookies].map(([name, value]) => `${name}=${value}`).join("; ")
    const slip = await shop.get(`${ORDER}/phieu`, { headers: { cookie } })
    expect(slip.status).toBe(200)
    expect(slip.headers.get("content-type")).toBe("application/pdf")
    expect(slip.headers.get("cache-control")).toBe("private, no-store")
    expect((await shop.get(`${ORDER}/phieu`)).status).toBe(303)
  })

  it("is not there for an order that is not yours", async () => {
    expect((await producer.open(`${LIST}/shord_9`)).status).toBe(404)
  })

  it("speaks English under /en", async () => {
    const { text } = await producer.open(`/en${ORDER}`)
    expect(text).toContain("Accept order")
    expect(text).toContain("Call 0912 345 678")
  })
})

it("cancels what cannot be sent, once per form, and says why not", async () => {
  const form = { viec: "cancel-lines", khoa: "khoa-000001", "ly-do": "out_of_stock" }
  const none = await producer.send(ORDER, { ...form, "so-luong:l1": "0", "so-luong:l2": "0" })
  expect(none.status).toBe(400)
  expect(none.text).toContain("hãy ghi ít nhất một món")
  const { text, html } = await producer.send(ORDER, { ...form, "so-luong:l1": "1" })
  expect(text).toContain("Đã hủy bớt hàng")
  expect(text).toContain("Đã hủy 1")
  expect(html).toMatch(/name="so-luong:l1"[^>]*max="1"/)
  expect(kept.asked.at(-1)).toEqual({
    action: "cancel-lines",
    body: {
      key: "khoa-000001",
      reason: "out_of_stock",
      words: null,
      lines: [{ line_id: "l1", quantity: 1 }],
    },
  })
  kept.orders[0]!.status = "shipped"
  expect((await producer.open(ORDER)).html).not.toContain('value="cancel-lines"')
})
