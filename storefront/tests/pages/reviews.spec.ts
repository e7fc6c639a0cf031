import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { buyingRoutes } from "../fake-backend/buying/buying-routes"
import { createMarket } from "../fake-backend/buying/market"
import { LISTINGS } from "../fake-backend/listings"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const PRODUCT = "/san-pham/mat-ong-bac-ha-meo-vac"
const MINE = "/tai-khoan/danh-gia"
const HOA = {
  name: "Nguyễn Thị Hoa",
  email: "hoa@example.com",
  phone: "",
  password: "một câu dễ nhớ",
}
const { id: listing_id, handle, title } = LISTINGS[0]!
const FORM = `${MINE}/${listing_id}`

const market = createMarket()
let shop: Shop
let shopper: Shopper
beforeAll(async () => {
  shop = await startShop([...buyingRoutes(market), ...SHOP_ROUTES])
})
afterAll(() => shop.stop())
beforeEach(async () => {
  Object.values(market).forEach((kept) => kept instanceof Map && kept.clear())
  shopper = aShopper(shop)
  await shopper.send("/dang-ky", HOA)
  const [id] = [...market.customers.keys()]
  const until = "2027-05-01T03:00:00.000Z"
  market.reviews.set(id!, { reviews: [], to_review: [{ listing_id, handle, title, until }] })
})

const own = () => [...market.reviews.values()][0]!
const write = (fields: Record<string, string> = {}) =>
  shopper.send(FORM, { viec: "write", diem: "4", loi: "Ngon, đóng gói kỹ.", ...fields })

it("a product's page has the newest reviews, their average in figures, and no star of theirs", async () => {
  const { text, html } = await shop.get(PRODUCT)
  expect(text).toContain("4,4/5 · 7 đánh giá")
  expect(text).toContain("không phải sao OCOP")
  expect(text).toContain("Rất hài lòng")
  expect(text).toContain("Đã mua hàng")
  expect(text).toContain("Cảm ơn chị đã tin mật của bản.")
  expect(text).not.toContain("lần mua thứ 4")
  expect(html).toContain('src="/danh-gia/rev_1/anh/revpic_1"')
  expect(html).toContain(`href="${PRODUCT}/danh-gia"`)
  const section = html.slice(html.indexOf('id="danh-gia"'))
  expect(section.slice(0, section.indexOf("</section>"))).not.toMatch(/data-ocop-stars|★|⭐/)
  expect((await shop.get(`/en${PRODUCT}`)).text).toContain("4.4/5 · reviews: 7")
})

it("a product without one says so", async () => {
  const { text, html } = await shop.get("/san-pham/ruoc-tom-le-gia")
  expect(text).toContain("Chưa có đánh giá nào.")
  expect(html).not.toContain("/ruoc-tom-le-gia/danh-gia")
})

it("all of a product's have a page of their own; of no product it is not there", async () => {
  const { text, status } = await shop.get(`${PRODUCT}/danh-gia`)
  expect(status).toBe(200)
  expect(text).toContain("lần mua thứ 7")
  expect(text).toContain("57%")
  expect((await shop.get("/san-pham/khong-co/danh-gia")).status).toBe(404)
})

it("a picture is handed on, and kept by nobody", async () => {
  const picture = await shop.get("/danh-gia/rev_1/anh/revpic_1")
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"])
  expect(picture.headers.get("cache-control")).toBe("private, no-store")
  expect((await shop.get("/danh-gia/rev_1/anh/revpic_9")).status).toBe(404)
})

it("one's own are for who is signed in", async () => {
  for (const path of [MINE, FORM]) {
    expect((await aShopper(shop).open(path)).path).toBe(
      `/dang-nhap?tiep=${encodeURIComponent(path)}`
    )
  }
})

it("lists what waits; what was not bought has no form", async () => {
  const { text, html } = await shopper.open(MINE)
  expect(text).toContain("Viết được đến 01/05/2027 10:00")
  expect(html).toContain(`href="${FORM}"`)
  expect((await shopper.open(`${MINE}/listing_99`)).status).toBe(404)
})

it("is written without scripts, and says that it is looked at before it appears", async () => {
  const page = await write()
  expect(page.path).toBe(`${FORM}?da-gui=1`)
  expect(page.text).toContain("Ban quản lý chợ sẽ xem rồi mới cho hiện")
  expect(own().reviews).toMatchObject([{ listing_id, mark: 4, words: "Ngon, đóng gói kỹ." }])
  expect((await shopper.open(MINE)).text).toContain("Đang chờ ban quản lý chợ xem")
})

it("says beside each field what is wrong with it, and keeps what was typed", async () => {
  const page = await write({ diem: "", loi: "Ngon" })
  expect(page.status).toBe(400)
  expect(page.text).toContain("Hãy chọn một mức.")
  expect(page.text).toContain("Hãy viết từ 10 đến 2000 ký tự.")
  expect(page.html).toMatch(/<textarea[^>]*aria-invalid="true"[^>]*>Ngon</)
  expect(own().reviews).toEqual([])
})

it("is changed, takes pictures up to a number, and is deleted", async () => {
  await write()
  await write({ diem: "2" })
  expect(own().reviews).toMatchObject([{ mark: 2 }])
  const pictures = `${FORM}/rev_own/anh`
  expect((await shopper.send(pictures, { file: "x" })).html).toContain(
    `src="${pictures}/revpic_own"`
  )
  expect((await shopper.open(`${pictures}/revpic_own`)).headers.get("content-type")).toBe(
    "image/webp"
  )
  expect((await shopper.send(pictures, { file: "y" })).text).toContain("đã đủ ảnh")
  const gone = await shopper.send(FORM, { viec: "delete", id: "rev_own" })
  expect(gone.text).toContain("Đã xoá đánh giá")
  expect(own().reviews).toEqual([])
})

it("tells why one was not published", async () => {
  await write()
  Object.assign(own().reviews[0]!, { state: "rejected", reason: "Có số điện thoại" })
  const { text } = await shopper.open(FORM)
  expect(text).toContain("Không được đăng")
  expect(text).toContain("Lý do: Có số điện thoại")
})
