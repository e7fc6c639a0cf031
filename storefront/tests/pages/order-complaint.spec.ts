import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { aComplaint } from "../fake-backend/a-complaint"
import { complaintRoutes, type KeptComplaint } from "../fake-backend/buying/complaint-routes"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const ORDER = "/don-hang/link.order_1"
const PAGE = `${ORDER}/khieu-nai/complaint_1`
const KEY = "khoa-000001"
let kept: KeptComplaint
let shop: Shop
beforeAll(async () => {
  shop = await startShop([...complaintRoutes(() => kept), ...SHOP_ROUTES])
})
afterAll(() => shop.stop())
beforeEach(() => {
  kept = { token: "link.order_1", complaint: aComplaint(), asked: [], pictureCode: null }
})

it("shows what was said, pictures, and by when it is answered", async () => {
  const { text, html, headers } = await shop.get(PAGE)
  expect(text).toContain("Khiếu nại: Hàng vỡ, hỏng")
  expect(text).toContain("Nhà sản xuất trả lời trước 23/11/2099 09:05")
  expect(text).toContain("Xin lỗi Quý khách")
  expect(html).toContain(`src="${PAGE}/anh/picture_1"`)
  expect(headers.get("cache-control")).toBe("private, no-store")
  expect(headers.get("referrer-policy")).toBe("no-referrer")
})

it.each([
  ["write", "Tôi chờ tiền", "Tôi chờ tiền"],
  ["escalate", "", "Khiếu nại đang được Ban quản lý chợ giải quyết"],
  ["resolve", "", "Khiếu nại đã khép lại"],
])("the buyer can %s", async (viec, loi, words) => {
  const { text } = await aShopper(shop).send(PAGE, { khoa: KEY, viec, loi })
  expect(text).toContain(words)
  expect(kept.asked).toEqual([
    { path: "entries", body: { key: KEY, action: viec, words: loi || null } },
  ])
})

it("says nothing without words, and nothing more once it has ended", async () => {
  const empty = await aShopper(shop).send(PAGE, { khoa: KEY, viec: "write", loi: " " })
  expect([empty.status, kept.asked]).toEqual([400, []])
  expect(empty.text).toContain("Xin viết vài lời rồi gửi")
  kept.complaint.status = "resolved"
  const over = await aShopper(shop).send(PAGE, { khoa: KEY, viec: "write", loi: "Alô" })
  expect(over.status).toBe(400)
  expect(over.text).toContain("Khiếu nại đã khép lại")
  expect(over.html).not.toContain('type="file"')
})

async function sendPicture() {
  const body = new FormData()
  body.append("file", new Blob(["ảnh"], { type: "image/jpeg" }), "a.jpg")
  return shop.get(`${PAGE}/anh`, { method: "POST", headers: { origin: shop.url }, body })
}

it("takes a picture, and says why it does not", async () => {
  const kept_ = await sendPicture()
  expect([kept_.status, kept_.headers.get("location")]).toEqual([303, PAGE])
  expect(String(kept.asked[0]?.body)).toContain("multipart/form-data; boundary=")
  expect((await shop.get(PAGE)).html).toContain(`${PAGE}/anh/picture_2`)
  kept.pictureCode = "ocop.picture_heic_refused"
  const refused = await sendPicture()
  const { text } = await shop.get(refused.headers.get("location")!)
  expect(text).toContain("Không đọc được ảnh này")
})

it("hands a picture on, and knows no other", async () => {
  const picture = await shop.get(`${PAGE}/anh/picture_1`)
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"])
  expect((await shop.get(`${PAGE}/anh/picture_9`)).status).toBe(404)
})

it("opens nothing with another link, nor another complaint", async () => {
  for (const path of [`/don-hang/link.order_9/khieu-nai/complaint_1`, `${ORDER}/khieu-nai/x`]) {
    expect((await shop.get(path)).status).toBe(404)
    const { status } = await aShopper(shop).send(path, { khoa: KEY, viec: "write", loi: "x" })
    expect(status).toBe(404)
  }
})
