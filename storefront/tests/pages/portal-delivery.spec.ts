import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import {
  aDelivery,
  deliveryRoutes,
  type KeptDelivery,
} from "../fake-backend/portal/delivery-routes"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const PAGE = "/nha-san-xuat/giao-hang"
const FORM: [string, string][] = [
  ["vung", "country"],
  ["hang", "l1"],
  ["lanh:l1", "on"],
  ["ngay:l1", "2"],
  ["hang", "l2"],
  ["ngay:l2", ""],
]
let kept: KeptDelivery
let shop: Shop
let producer: Shopper

beforeAll(async () => {
  shop = await startShop([...deliveryRoutes(() => kept), ...SIGNED_IN_PRODUCER])
  producer = aShopper(shop)
  await producer.send("/nha-san-xuat/dang-nhap", { email: "mai@example.com", password: "x" })
})
afterAll(() => shop.stop())
beforeEach(() => {
  kept = { delivery: aDelivery(), asked: [] }
})

it("shows what stands, and what the market's services cost", async () => {
  const { text, html, headers } = await producer.open(PAGE)
  for (const words of ["Giao hàng tới đâu?", "Thịt lợn gác bếp", "Giao lạnh · giữ lạnh"]) {
    expect(text).toContain(words)
  }
  expect(text.replaceAll("\u00a0", " ")).toContain("Trong tỉnh từ 22.000 ₫, 1–2 ngày")
  expect(html).toMatch(/name="lanh:l1"[^>]*checked/)
  expect(html).not.toMatch(/name="lanh:l2"[^>]*checked/)
  expect(headers.get("cache-control")).toBe("private, no-store")
  expect((await producer.open("/nha-san-xuat/them")).html).toContain(`href="${PAGE}"`)
})

it("saves it, and sends only the goods whose needs change", async () => {
  const answers: [string, string][] = [
    ["mien-phi", "500.000"],
    ["den-lay", "on"],
    ["noi-lay", "Xưởng chè, gọi trước"],
  ]
  const form = FORM.map(([name, value]): [string, string] =>
    name === "ngay:l2" ? [name, "5"] : [name, value]
  )
  const { text } = await producer.send(PAGE, [...form, ...answers])
  expect(text).toContain("Đã lưu")
  expect(kept.asked).toEqual([
    {
      area: "country",
      free_from: 500_000,
      pickup: true,
      pickup_note: "Xưởng chè, gọi trước",
      goods: [{ listing_id: "l2", keep_cold: false, max_transit_days: 5 }],
    },
  ])
})

it.each([
  [["mien-phi", "nhiều"], "Ghi số tiền từ 1.000 đồng trở lên"],
  [["ngay:l1", "99"], "Số ngày đi đường phải từ 1 đến 30"],
] as const)("says what is wrong with %j and keeps what was typed", async ([name, value], words) => {
  const form = [...FORM.filter(([field]) => field !== name), [name, value] as [string, string]]
  const { text, html, status } = await producer.send(PAGE, form)
  expect(status).toBe(400)
  expect(text).toContain(words)
  expect(html).toContain(`value="${value}"`)
  expect(kept.asked).toEqual([])
})

it("says so when a product is gone meanwhile", async () => {
  const form: [string, string][] = [...FORM, ["hang", "l9"], ["ngay:l9", "3"]]
  const { text, status } = await producer.send(PAGE, form)
  expect(status).toBe(400)
  expect(text).toContain("Có mặt hàng không còn trong danh sách")
})

it("is kind to who has no products yet", async () => {
  kept.delivery = { ...aDelivery(), goods: [], services: [] }
  const { text } = await producer.open(PAGE)
  expect(text).toContain("Chưa có sản phẩm nào")
  expect(text).toContain("Chợ chưa có cách gửi nào")
})

it("asks strangers to sign in", async () => {
  const { path } = await aShopper(shop).open(PAGE)
  expect(path).toBe(`/nha-san-xuat/dang-nhap?tiep=${encodeURIComponent(PAGE)}`)
})
