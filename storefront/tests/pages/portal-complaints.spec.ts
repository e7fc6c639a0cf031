import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { aComplaint } from "../fake-backend/a-complaint"
import { afterRoutes, type KeptAfter } from "../fake-backend/portal/after-routes"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const LIST = "/nha-san-xuat/khieu-nai"
const PAGE = `${LIST}/complaint_1`
const KEY = "khoa-000001"
let kept: KeptAfter
let shop: Shop
let producer: Shopper

beforeAll(async () => {
  shop = await startShop([...afterRoutes(() => kept), ...SIGNED_IN_PRODUCER])
  producer = aShopper(shop)
  await producer.send("/nha-san-xuat/dang-nhap", { email: "mai@example.com", password: "x" })
})
afterAll(() => shop.stop())
beforeEach(() => {
  const late = aComplaint({ id: "complaint_2", kind: "other", order_number: 1050 })
  late.answer_by = "2026-11-01T02:05:00.000Z"
  kept = { returns: [], complaints: [aComplaint(), late], asked: [] }
})

it("lists complaints with the time that is left", async () => {
  const { text, html } = await producer.open(LIST)
  expect(text).toContain("Hàng vỡ, hỏng · Đơn số 1042")
  expect(text).toContain("Trả lời trước 23/11/2099 09:05")
  expect(text).toContain("Trả lời trước 01/11/2026 09:05 (đã quá hạn)")
  expect(html).toContain(`href="${PAGE}"`)
})

it("shows what was said, what was given back and the pictures", async () => {
  const { text, html } = await producer.open(PAGE)
  expect(text).toContain("Một chai mật ong bị vỡ nắp")
  expect(text.replaceAll("\u00a0", " ")).toContain("Hoàn 120.000 ₫")
  expect(html).toContain(`src="${PAGE}/anh/picture_1"`)
  expect(html).toContain('name="tien:shordl_1"')
  expect(html).not.toContain('name="tien:shordl_2"')
  const picture = await producer.open(`${PAGE}/anh/picture_1`)
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"])
  expect((await producer.open(`${PAGE}/anh/picture_9`)).status).toBe(404)
})

it("answers", async () => {
  const form = { khoa: KEY, viec: "write", loi: "Xin gửi bù" }
  const { text } = await producer.send(PAGE, form)
  expect(text).toContain("Đã gửi lời cho khách")
  expect(text).toContain("Xin gửi bù")
  expect(kept.asked).toEqual([{ key: KEY, action: "write", words: "Xin gửi bù" }])
})

it("gives money back and ends it", async () => {
  const form = { khoa: KEY, viec: "resolve", loi: "", "tien:shordl_1": "100.000" }
  const { text } = await producer.send(PAGE, form)
  expect(text).toContain("Khiếu nại đã khép lại")
  const refund = [{ line_id: "shordl_1", quantity: 0, amount: 100_000 }]
  expect(kept.asked).toEqual([{ key: KEY, action: "resolve", words: null, refund }])
})

it("keeps what was typed, and its key, when it gives back too much", async () => {
  const form = { khoa: KEY, viec: "resolve", loi: "Xin lỗi", "tien:shordl_1": "900000" }
  const { text, html, status } = await producer.send(PAGE, form)
  expect(status).toBe(400)
  expect(text).toContain("Số tiền hoàn nhiều hơn số còn lại")
  expect(html).toContain('value="900000"')
  expect(html).toContain(`value="${KEY}"`)
})

it("offers no end of what is with the operators, and nothing of what has ended", async () => {
  kept.complaints[0]!.status = "escalated"
  const escalated = await producer.open(PAGE)
  expect(escalated.html).toContain('value="write"')
  expect(escalated.html).not.toContain('value="resolve"')
  kept.complaints[0]!.status = "refused"
  expect((await producer.open(PAGE)).html).not.toContain('value="write"')
  const { text, status } = await producer.send(PAGE, { khoa: KEY, viec: "write", loi: "Alô" })
  expect(status).toBe(400)
  expect(text).toContain("Việc này đã được xử lý")
})

it("knows no complaint of somebody else", async () => {
  expect((await producer.open(`${LIST}/complaint_9`)).status).toBe(404)
  const form = { khoa: KEY, viec: "write", loi: "x" }
  expect((await producer.send(`${LIST}/complaint_9`, form)).status).toBe(404)
})

it("is kind when there is none, and asks strangers to sign in", async () => {
  kept.complaints = []
  expect((await producer.open(LIST)).text).toContain("Chưa có khiếu nại nào")
  for (const page of [LIST, PAGE, `${PAGE}/anh/picture_1`]) {
    const { path } = await aShopper(shop).open(page)
    expect(path).toBe(`/nha-san-xuat/dang-nhap?tiep=${encodeURIComponent(page)}`)
  }
})
