import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { aStatement, moneyRoutes, type KeptMoney } from "../fake-backend/portal/money-routes"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const MONEY = "/nha-san-xuat/tien"
let kept: KeptMoney
let shop: Shop
let producer: Shopper

beforeAll(async () => {
  shop = await startShop([...moneyRoutes(() => kept), ...SIGNED_IN_PRODUCER])
  producer = aShopper(shop)
  await producer.send("/nha-san-xuat/dang-nhap", {
    email: "mai@example.com",
    password: "một câu dễ nhớ",
  })
})
afterAll(() => shop.stop())
beforeEach(() => {
  kept = { statement: aStatement(), asked: [], failing: null }
})

/** Amounts stand with a no-break space. */
const read = async (path = MONEY) => {
  const { text, ...page } = await producer.open(path)
  return { ...page, text: text.replaceAll("\u00a0", " ") }
}

it("says where the money is, and when that of each order can be sent", async () => {
  const { text, html, headers } = await read()
  expect(text).toContain("Tiền của tôi")
  expect(text).toContain("Chờ hết hạn trả hàng 152.000 ₫")
  expect(text).toContain("Đơn chưa giao xong 120.000 ₫")
  expect(text).not.toContain("Chờ tiền về sàn")
  expect(text).toContain("Sàn đã chuyển 96.500 ₫")
  expect(text).toContain("Chuyển được từ ngày 28/11/2026")
  expect(html).toContain('href="/nha-san-xuat/don-hang/shord_1"')
  expect(headers.get("cache-control")).toBe("private, no-store")
})

it("lists what changed the balance, with what it is made of, by the day in Vietnam", async () => {
  const { text } = await read()
  expect(text).toContain("Số dư đầu kỳ 96.500 ₫")
  expect(text).toContain("Bán hàng, đơn 1042 274.400 ₫")
  expect(text).toContain("Hoa hồng 5 %: -12.000 ₫")
  expect(text).toContain("Thuế khấu trừ: -3.600 ₫")
  expect(text).toContain("Sàn bù khuyến mãi: 20.000 ₫")
  expect(text).toContain("Sàn chuyển tiền, đợt 7 -96.500 ₫")
  expect(text).toContain("10/11/2026")
  expect(text).toContain("Số dư cuối kỳ 272.000 ₫")
})

it("asks for the days in the address, and leaves out what is none", async () => {
  await read(`${MONEY}?tu=2026-10-01&den=2026-10-31`)
  await read(`${MONEY}?tu=hom-qua&den=2026-02-30`)
  expect(kept.asked).toEqual(["from=2026-10-01&to=2026-10-31", ""])
})

it("gives the same days as a file", async () => {
  const { html } = await read()
  const path = `${MONEY}/tai-ve?tu=2026-11-01&amp;den=2026-11-22&amp;loai=csv`
  expect(html).toContain(`href="${path}"`)
  const file = await producer.open(path.replaceAll("&amp;", "&"))
  expect(file.html).toContain("from=2026-11-01&to=2026-11-22&format=csv")
})

it("says what is too little to be sent, and what is owed to the market", async () => {
  kept.statement.now.available = 30_000
  expect((await read()).text).toContain("Chưa đủ 50.000 ₫ để chuyển")
  kept.statement.now.available = -60_000
  expect((await read()).text).toContain("Sẽ trừ vào đợt tới 60.000 ₫")
})

it("is kind to who has sold nothing yet, and honest when it fails", async () => {
  kept.statement = { ...aStatement(), lines: [], opening: 0, closing: 0 }
  kept.statement.now.open = []
  const { text } = await read()
  expect(text).toContain("Không có thay đổi nào trong những ngày này")
  expect(text).not.toContain("Đơn chưa chuyển tiền")
  kept.failing = 500
  expect((await read()).status).toBe(503)
})

it("asks strangers to sign in", async () => {
  const { path } = await aShopper(shop).open(MONEY)
  expect(path).toBe(`/nha-san-xuat/dang-nhap?tiep=${encodeURIComponent(MONEY)}`)
})
