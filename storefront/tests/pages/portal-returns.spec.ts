import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { afterRoutes, aReturn, type KeptAfter } from "../fake-backend/portal/after-routes"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const PAGE = "/nha-san-xuat/tra-hang"
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
  const other = aReturn({ id: "return_2", shop_order_id: "shord_2", order_number: 1050 })
  kept = { returns: [aReturn(), { ...other, status: "received" }], complaints: [], asked: [] }
})

it("shows what is asked, why, and who pays the way back", async () => {
  const { text, html } = await producer.open(PAGE)
  for (const words of [
    "Đơn số 1042",
    "Chờ cơ sở trả lời",
    "Chè Shan tuyết × 2",
    "Lý do: Hàng vỡ, hỏng",
    "Hộp bị móp, chè vụn hết.",
    "Cơ sở trả phí gửi về",
    "Đã nhận lại hàng, hoàn tiền cho khách",
  ]) {
    expect(text).toContain(words)
  }
  expect(html.match(/value="accept"/g)).toHaveLength(1)
  expect(html).not.toContain('value="received"')
})

it("shows those of one order, and the way to all", async () => {
  const { text, html } = await producer.open(`${PAGE}?don=shord_2`)
  expect(text).toContain("Đơn số 1050")
  expect(text).not.toContain("Đơn số 1042")
  expect(html).toContain(`href="${PAGE}"`)
})

it("accepts, and then takes the goods back", async () => {
  const form = { tra: "return_1", loi: "Gửi về xưởng" }
  const accepted = await producer.send(PAGE, { ...form, viec: "accept" })
  expect(accepted.text).toContain("Đã đồng ý nhận lại hàng")
  expect(accepted.text).toContain("chờ khách gửi hàng")
  const received = await producer.send(PAGE, { tra: "return_1", viec: "received" })
  expect(received.text).toContain("Đã ghi nhận hàng về")
  expect(kept.asked).toEqual([
    { deed: "accept", body: { words: "Gửi về xưởng" } },
    { deed: "received", body: { words: null } },
  ])
})

it("refunds goods that the buyer keeps", async () => {
  const { text } = await producer.send(PAGE, { tra: "return_1", viec: "refund", loi: "" })
  expect(text).toContain("Khách giữ hàng.")
  expect(kept.returns[0]?.status).toBe("refunded")
})

it("refuses only with a reason", async () => {
  const { text, status } = await producer.send(PAGE, { tra: "return_1", viec: "refuse", loi: " " })
  expect(status).toBe(400)
  expect(text).toContain("Hãy ghi lý do cho khách")
  expect(kept.asked).toEqual([])
  const refused = await producer.send(PAGE, { tra: "return_1", viec: "refuse", loi: "Đã mở hộp" })
  expect(refused.text).toContain("Đã từ chối. Khách đọc được lý do.")
})

it("says so when somebody else has answered", async () => {
  kept.returns[0]!.status = "refused"
  const { text, status } = await producer.send(PAGE, { tra: "return_1", viec: "accept", loi: "" })
  expect(status).toBe(400)
  expect(text).toContain("Việc này đã được xử lý")
})

it("knows no return of somebody else", async () => {
  expect((await producer.send(PAGE, { tra: "return_9", viec: "accept" })).status).toBe(404)
})

it("is kind when there is none, and asks strangers to sign in", async () => {
  kept.returns = []
  expect((await producer.open(PAGE)).text).toContain("Chưa có ai xin trả hàng")
  const { path } = await aShopper(shop).open(PAGE)
  expect(path).toBe(`/nha-san-xuat/dang-nhap?tiep=${encodeURIComponent(PAGE)}`)
})
