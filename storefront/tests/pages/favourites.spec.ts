import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { buyingRoutes } from "../fake-backend/buying/buying-routes"
import { createMarket } from "../fake-backend/buying/market"
import { LISTINGS } from "../fake-backend/listings"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const HOA = {
  name: "Nguyễn Thị Hoa",
  email: "hoa@example.com",
  phone: "",
  password: "một câu dễ nhớ",
}
const LIST = "/tai-khoan/yeu-thich"
const listing = LISTINGS[0]!
const wish = (on: "1" | "0") => ({ kind: "wish", id: listing.product_id, on })
const follow = (on: "1" | "0") => ({ kind: "follow", id: listing.producer.id, on })

const market = createMarket()
let shop: Shop
let shopper: Shopper
beforeAll(async () => {
  shop = await startShop([...buyingRoutes(market), ...SHOP_ROUTES])
})
afterAll(() => shop.stop())
beforeEach(() => {
  Object.values(market).forEach((kept) => kept instanceof Map && kept.clear())
  shopper = aShopper(shop)
})

const state = async (shopper: Shopper, kind: string, id: string) =>
  JSON.parse((await shopper.open(`/api/yeu-thich?kind=${kind}&id=${id}`)).html) as unknown

describe("a heart", () => {
  it("keeps a product and lets it go, without scripts", async () => {
    await shopper.send("/dang-ky", HOA)
    const kept = await shopper.send(LIST, wish("1"))
    expect(kept.path).toBe(LIST)
    expect(kept.text).toContain(listing.title)
    expect(await state(shopper, "wish", listing.product_id)).toEqual({ on: true })
    expect((await shopper.send(LIST, wish("0"))).text).toContain("Bạn chưa lưu sản phẩm nào")
    expect(await state(shopper, "wish", listing.product_id)).toEqual({ on: false })
  })

  it("asks strangers to sign in, and brings them back to its page", async () => {
    const page = `/san-pham/${listing.handle}`
    const from = async (referer: string) => {
      const body = new URLSearchParams({ on: "1" })
      const heart = `${LIST}?kind=wish&id=${listing.product_id}`
      const asked = await shop.get(heart, { method: "POST", body, headers: { referer } })
      return [asked.status, asked.headers.get("location")]
    }
    expect(await from(shop.url + page)).toEqual([
      303,
      `/dang-nhap?tiep=${encodeURIComponent(page)}`,
    ])
    const list = `/dang-nhap?tiep=${encodeURIComponent(LIST)}`
    expect(await from("https://evil.example/x")).toEqual([303, list])
    expect(await from("")).toEqual([303, list])
    expect(await state(shopper, "wish", listing.product_id)).toEqual({ on: false })
  })

  it("stands on the page of a product, which is the same for everybody", async () => {
    const anonymous = await shopper.open(`/san-pham/${listing.handle}`)
    await shopper.send("/dang-ky", HOA)
    await shopper.send(LIST, wish("1"))
    const signedIn = await shopper.open(`/san-pham/${listing.handle}`)
    expect(anonymous.text).toContain("Lưu vào yêu thích")
    expect(signedIn.text).toBe(anonymous.text)
    expect(signedIn.headers.get("cache-control")).toContain("public")
  })

  it("keeps nothing that is not on show", async () => {
    await shopper.send("/dang-ky", HOA)
    expect((await shopper.send(LIST, { ...wish("1"), id: "prod_missing" })).status).toBe(404)
    expect((await shopper.send(LIST, { kind: "other", id: "x", on: "1" })).status).toBe(404)
  })
})

describe("following a producer", () => {
  it("begins on its page and ends on the list", async () => {
    await shopper.send("/dang-ky", HOA)
    const page = await shopper.open(`/nha-san-xuat-ocop/${listing.producer.handle}`)
    expect(page.text).toContain("Theo dõi nhà sản xuất")
    const followed = await shopper.send(LIST, follow("1"))
    expect(followed.path).toBe(`${LIST}#theo-doi`)
    expect(followed.text).toContain(listing.producer.name)
    expect((await shopper.send(LIST, follow("0"))).text).toContain("Bạn chưa theo dõi nhà")
  })

  it("is everybody's own, in both languages", async () => {
    await shopper.send("/dang-ky", HOA)
    await shopper.send(LIST, follow("1"))
    const other = aShopper(shop)
    await other.send("/dang-ky", { ...HOA, email: "khac@example.com" })
    expect((await other.open(`/en${LIST}`)).text).toContain("You do not follow any producer yet")
    expect((await aShopper(shop).open(LIST)).path).toBe(
      `/dang-nhap?tiep=${encodeURIComponent(LIST)}`
    )
  })
})
