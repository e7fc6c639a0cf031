import type { ShopperNotice } from "@ocop/contract"
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { buyingRoutes } from "../fake-backend/buying/buying-routes"
import { createMarket } from "../fake-backend/buying/market"
import { LISTINGS } from "../fake-backend/listings"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const LIST = "/tai-khoan/thong-bao"
const HOA = {
  name: "Nguyễn Thị Hoa",
  email: "hoa@example.com",
  phone: "",
  password: "một câu dễ nhớ",
}
const { handle, title } = LISTINGS[0]!

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
})

const told = (...notices: Partial<ShopperNotice>[]) => {
  const [id] = [...market.customers.keys()]
  market.notices.set(
    id!,
    notices.map((notice, at) => ({
      id: `snot_${at}`,
      kind: "order_placed",
      order_id: null,
      data: {},
      created_at: "2026-11-22T03:15:00.000Z",
      unread: true,
      ...notice,
    }))
  )
}

it("asks strangers to sign in, and comes back", async () => {
  expect((await aShopper(shop).open(LIST)).path).toBe(`/dang-nhap?tiep=${encodeURIComponent(LIST)}`)
})

it("has an empty face", async () => {
  expect((await shopper.open(LIST)).text).toContain("Chưa có thông báo nào")
})

it("says what happened, in words of each kind and in both languages; an unknown one says something", async () => {
  told(
    { data: { number: 7, amount: 195_000 } },
    { kind: "complaint_answered", data: { number: 7, producer: "HTX Núi", words: "Xin lỗi" } },
    { kind: "weather" }
  )
  const { text } = await shopper.open(LIST)
  expect(text).toContain("Đã nhận đơn hàng #7, tổng 195.000 ₫.")
  expect(text).toContain("“Xin lỗi”")
  expect(text).toContain("22/11/2026 10:15")
  expect(text).toContain("Có tin mới cho bạn.")
  expect((await shopper.open(`/en${LIST}`)).text).toContain("We have your order #7")
})

it("counts what is unread on the account's page; opening one reads it and leads there", async () => {
  told({ kind: "new_product", data: { handle, title } }, {})
  expect((await shopper.open("/tai-khoan")).text).toContain("Thông báo (2 chưa đọc)")
  const product = await shopper.send(LIST, { intent: "open", id: "snot_0", handle })
  expect(product.path).toBe(`/san-pham/${handle}`)
  expect((await shopper.open("/tai-khoan")).text).toContain("Thông báo (1 chưa đọc)")
  const list = await shopper.send(LIST, { intent: "read-all" })
  expect(list.text).not.toContain("Chưa đọc:")
  expect((await shopper.open("/tai-khoan")).text).not.toContain("chưa đọc)")
})

it("[NT6] is read up to what was shown, and the header counts the rest; nobody's cache keeps it", async () => {
  told({}, {}, {})
  const counted = async () => {
    const { html, headers, status } = await shopper.open("/api/thong-bao")
    expect([status, headers.get("cache-control")]).toEqual([200, "private, no-store"])
    return (JSON.parse(html) as { unread: number }).unread
  }
  expect(await counted()).toBe(3)
  const seen = { intent: "seen", id: "snot_1" }
  await shopper.send(LIST, seen)
  expect(await counted()).toBe(1)
  await shopper.send(LIST, { ...seen, id: "snot_none" })
  expect(await counted()).toBe(1)
  await shopper.send(LIST, { ...seen, id: "snot_0" })
  expect(await counted()).toBe(0)
})

it("hints at a sign-in to the page's scripts as long as there is one, and asks nothing of strangers", async () => {
  const HINT = "da-dang-nhap"
  expect(shopper.cookies.has(HINT)).toBe(true)
  const [id] = [...market.customers.keys()]
  market.customers.delete(id!)
  const { html, status, headers } = await shopper.open("/api/thong-bao")
  expect([status, headers.get("cache-control"), html]).toEqual([
    200,
    "private, no-store",
    '{"unread":0}',
  ])
  expect([...shopper.cookies.keys()]).not.toContain("tai-khoan")
  expect(shopper.cookies.has(HINT)).toBe(false)

  await shopper.send("/dang-ky", { ...HOA, email: "hoa.moi@example.com" })
  expect(shopper.cookies.has(HINT)).toBe(true)
  await shopper.send("/dang-xuat", {})
  expect(shopper.cookies.has(HINT)).toBe(false)

  const stranger = aShopper(shop)
  expect((await stranger.open("/api/thong-bao")).html).toBe('{"unread":0}')
  expect(stranger.cookies.size).toBe(0)
})

it("of a review says why, and leads to one's reviews", async () => {
  told(
    { kind: "review_declined", data: { title, words: "Có số điện thoại" } },
    { kind: "review_replied", data: { title, producer: "HTX Núi", words: "Cảm ơn chị" } },
    { kind: "review_published", data: { title } }
  )
  const { text, html } = await shopper.open(LIST)
  expect(text).toContain(`Đánh giá của bạn về “${title}” không được hiển thị. “Có số điện thoại”`)
  expect(text).toContain(`HTX Núi đã trả lời đánh giá của bạn về “${title}”. “Cảm ơn chị”`)
  expect(html).toContain('name="kind" value="review_published"')
  const form = { intent: "open", id: "snot_0", kind: "review_declined", handle }
  expect((await shopper.send(LIST, form)).path).toBe("/tai-khoan/danh-gia")
})

it("leads nowhere else, and knows nobody else's", async () => {
  told({})
  const page = await shopper.send(LIST, { intent: "open", id: "snot_0", handle: "//evil.example" })
  expect(page.path).toBe(LIST)
  expect((await shopper.send(LIST, { intent: "open", id: "snot_9" })).status).toBe(404)
})

it("comes in pages", async () => {
  told(...Array.from({ length: 21 }, () => ({})))
  expect((await shopper.open(LIST)).html.match(/value="open"/g)).toHaveLength(20)
  expect((await shopper.open(`${LIST}?trang=2`)).html.match(/value="open"/g)).toHaveLength(1)
})

it("mails what is ticked, and nothing of products until it is", async () => {
  const ticked = (html: string) =>
    [...html.matchAll(/<input[^>]*type="checkbox"[^>]*name="kind"[^>]*>/g)]
      .filter(([input]) => input.includes('checked=""'))
      .map(([input]) => /value="([^"]+)"/.exec(input)?.[1])
  expect(ticked((await shopper.open(LIST)).html)).toEqual([
    "order_paid",
    "parcel_sent",
    "order_delivered",
    "complaint_answered",
  ])
  const saved = await shopper.send(LIST, { intent: "mails", kind: "new_product" })
  expect(saved.text).toContain("Đã lưu thông tin")
  expect(ticked(saved.html)).toEqual(["new_product"])
})
