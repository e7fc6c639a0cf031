import type { ProducerReview } from "@ocop/contract"
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { aReview, reviewRoutes } from "../fake-backend/portal/review-routes"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const LIST = "/nha-san-xuat/danh-gia"
let kept: ProducerReview[]
let shop: Shop
let producer: Shopper

beforeAll(async () => {
  shop = await startShop([...reviewRoutes(() => kept), ...SIGNED_IN_PRODUCER])
  producer = aShopper(shop)
  await producer.send("/nha-san-xuat/dang-nhap", { email: "mai@example.com", password: "x" })
})
afterAll(() => shop.stop())
beforeEach(() => {
  kept = [aReview()]
})

it("has an empty face, and a place in the portal's list of pages", async () => {
  kept = []
  expect((await producer.open(LIST)).text).toContain("Chưa có đánh giá nào")
  expect((await producer.open("/nha-san-xuat/them")).html).toContain(`href="${LIST}"`)
  expect((await aShopper(shop).open(LIST)).path).toContain("/nha-san-xuat/dang-nhap")
})

it("shows what buyers say, with pictures; a reply is kept and can be changed", async () => {
  const { text, html } = await producer.open(LIST)
  expect(text).toContain("Trà thơm, đóng gói kỹ.")
  expect(text).toContain("Rất hài lòng")
  expect(html).toContain('src="/danh-gia/rev_1/anh/revpic_1"')
  const page = await producer.send(LIST, { id: "rev_1", loi: " Cảm ơn chị " })
  expect(page.text).toContain("Đã lưu lời đáp")
  expect(page.text).toContain("Sửa lời đáp")
  expect(kept[0]!.reply).toBe("Cảm ơn chị")
})

it("says beside the field why there is no reply", async () => {
  const empty = await producer.send(LIST, { id: "rev_1", loi: " " })
  expect([empty.status, empty.text.includes("Hãy viết lời đáp")]).toEqual([400, true])
  expect(kept[0]!.reply).toBeNull()
})

it("says when an operator has hidden the reply", async () => {
  kept = [aReview({ reply: "Gọi 09…", reply_hidden: true })]
  expect((await producer.open(LIST)).text).toContain("Ban quản lý chợ đã ẩn lời đáp này")
})
