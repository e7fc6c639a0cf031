import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { keptListings } from "../fake-backend/portal/kept-listings"
import { aDraft, listingRoutes } from "../fake-backend/portal/listing-routes"
import {
  aPicture,
  aTeaOnSale,
  TEA_OFFER,
  TEA_WORDING,
} from "../fake-backend/portal/sample-listings"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const LIST = "/nha-san-xuat/san-pham"
const A_PACK = {
  pack: "n0",
  "id.n0": "",
  "title.n0": "Hộp 500 g",
  "price.n0": "120 nghìn",
  "stock.n0": "12",
  "weight.n0": "0,6 kg",
}
const A_NEW_ONE = {
  intent: "new",
  key: "a-key-of-one-form",
  title: "Mật ong hoa nhãn",
  subgroup_code: "I.2.b",
  certified_product_id: "",
  ...A_PACK,
}

const kept = keptListings()
let shop: Shop
let producer: Shopper
beforeAll(async () => {
  shop = await startShop([...listingRoutes(kept), ...SIGNED_IN_PRODUCER, ...SHOP_ROUTES])
})
afterAll(() => shop.stop())
beforeEach(async () => {
  kept.listings.clear()
  kept.pictures.clear()
  kept.refuseNext = null
  shop.backend.down = false
  shop.backend.asked.length = 0
  producer = aShopper(shop)
  await producer.send(`/nha-san-xuat/dang-nhap?tiep=${encodeURIComponent(LIST)}`, {
    email: "mai@example.com",
    password: "một câu dễ nhớ",
  })
})

const changes = () => shop.backend.asked.filter((asked) => /^(POST|DELETE) \/producer/.test(asked))

describe("the list", () => {
  it("is for those who signed in, and comes back to them", async () => {
    const stranger = aShopper(shop)
    expect((await stranger.open(LIST)).path).toBe(
      `/nha-san-xuat/dang-nhap?tiep=${encodeURIComponent(LIST)}`
    )
  })

  it("says how to begin when it is empty", async () => {
    const { text, html } = await producer.open(LIST)
    expect(text).toContain("Chưa có sản phẩm nào")
    expect(html).toContain('href="/nha-san-xuat/san-pham/moi"')
  })

  it("shows each listing with its state, star, price and stock", async () => {
    aTeaOnSale(kept)
    aTeaOnSale(kept, { title: "Mật ong", certified_product_id: "cprod_honey" })
    const { text, html, headers } = await producer.open(LIST)
    expect(text).toContain("Đang bán")
    expect(text).toContain("120.000 ₫ – 560.000 ₫")
    expect(text).toContain("Còn 27")
    expect(html.match(/data-ocop-stars="4"/g)).toHaveLength(1)
    expect(text).toMatch(/Chưa bán được.*Giấy chứng nhận OCOP đã hết hạn/)
    expect(headers.get("cache-control")).toBe("private, no-store")
  })

  it("counts every state, and shows the one that is asked for", async () => {
    aTeaOnSale(kept)
    aTeaOnSale(kept, { title: "Chè đã ngừng" }).status = "withdrawn"
    const asked = aTeaOnSale(kept, { title: "Chè cần sửa" })
    asked.pending = {
      state: "changes_asked",
      version: 1,
      wording: TEA_WORDING,
      submitted_at: null,
      note: "Sửa tên",
    }
    aDraft(kept, { wording: { ...TEA_WORDING, title: "Chè nháp" }, offer: TEA_OFFER })
    const { text } = await producer.open(LIST)
    expect(text).toMatch(/Tất cả 4 .*Đang bán 2 .*Nháp 1 .*Chờ duyệt 0 .*Cần sửa 1 .*Tạm ngừng 1/)
    const rows = async (filter: string) =>
      [...(await producer.open(`${LIST}?loc=${filter}`)).html.matchAll(/<h2[^>]*>.*?<\/h2>/g)]
        .length
    expect(await rows("nhap")).toBe(1)
    expect(await rows("dang-ban")).toBe(2)
    expect(await rows("can-sua")).toBe(1)
    expect(await rows("cho-duyet")).toBe(0)
    expect(await rows("tam-ngung")).toBe(1)
  })

  it("finds by name without accents, and says when nothing is found", async () => {
    aTeaOnSale(kept)
    expect((await producer.open(`${LIST}?tim=lung+phin`)).text).toContain("Còn 27")
    const { text } = await producer.open(`${LIST}?tim=ca+phe`)
    expect(text).toContain("Không có sản phẩm nào như vậy")
    expect(text).toContain("Xem tất cả sản phẩm")
  })

  it("goes on after twenty", async () => {
    for (let number = 1; number <= 41; number++) aTeaOnSale(kept, { title: `Chè lô ${number}` })
    const first = await producer.open(LIST)
    expect(first.text).toContain("Trang 1 / 3")
    expect(first.html).toContain(`href="${LIST}?trang=2"`)
    const last = await producer.open(`${LIST}?trang=3`)
    expect(last.text).toContain("Chè lô 1 ")
    expect(last.html).not.toContain("trang=4")
  })

  it("says so when the backend is gone, and leads on", async () => {
    shop.backend.down = true
    const { status, text } = await producer.open(LIST)
    expect(status).toBe(503)
    expect(text).toContain("Thử lại")
  })

  it("is in English, too", async () => {
    aTeaOnSale(kept)
    const { text } = await producer.open(`/en${LIST}`)
    expect(text).toMatch(/Products.*On sale.*₫120,000 – ₫560,000.*27 in stock/)
  })
})

describe("price and stock from the list", () => {
  const sheet = (id: string, change: Record<string, string> = {}) => ({
    listing_id: id,
    pack: "v0",
    "id.v0": kept.listings.get(id)?.offer.variants[0]?.id ?? "",
    "price.v0": "130.000",
    "stock.v0": "40",
    "seen.v0": "24",
    ...change,
  })

  it("shows what there is, and that it counts at once", async () => {
    const { id } = aTeaOnSale(kept)
    const { text, html } = await producer.open(`${LIST}?doi=${id}`)
    expect(text).toContain("Giá và số lượng có hiệu lực ngay")
    expect(html).toMatch(/name="price.v0"[^>]*value="120.000"/)
    expect(html).toMatch(/name="stock.v1"[^>]*value="3"/)
  })

  it("are saved, and nothing else is touched", async () => {
    const listing = aTeaOnSale(kept)
    const before = structuredClone(listing.offer)
    const page = await producer.send(`${LIST}?loc=dang-ban`, sheet(listing.id))
    expect(page.path).toBe(`${LIST}?loc=dang-ban&xong=goi`)
    expect(page.text).toContain("có hiệu lực ngay")
    const [first, second] = listing.offer.variants
    expect(first).toMatchObject({ price: 130_000, stock: 40, stock_seen: 24, title: "Hộp 100 g" })
    expect(second).toMatchObject(before.variants[1] ?? {})
    expect(listing).toMatchObject({ pending: null, status: "published" })
  })

  it("stay typed when one cannot be read", async () => {
    const { id } = aTeaOnSale(kept)
    const page = await producer.send(`${LIST}?doi=${id}`, sheet(id, { "price.v0": "12.5" }))
    expect(page.status).toBe(400)
    expect(page.text).toContain("Ghi giá từ 1.000 ₫")
    expect(page.html).toMatch(/name="price.v0"[^>]*value="12.5"/)
    expect(page.html).toMatch(/name="stock.v0"[^>]*value="40"/)
    expect(changes()).toEqual([])
  })

  it("say why when buyers wait for more", async () => {
    const { id } = aTeaOnSale(kept)
    kept.refuseNext = "ocop.stock_below_reserved"
    const page = await producer.send(`${LIST}?doi=${id}`, sheet(id, { "stock.v0": "0" }))
    expect(page.text).toContain("Có khách đang chờ hàng này")
    expect(page.html).toMatch(/name="stock.v0"[^>]*value="0"/)
  })
})

describe("a new listing", () => {
  it("offers the register's entries with their star of today, and no star to type", async () => {
    const { text, html } = await producer.open(`${LIST}/moi`)
    expect(text).toMatch(/Số DEMO-0042.*Có hiệu lực đến hết 29\/06\/2028/)
    expect(text).toMatch(/Số DEMO-0007.*Đã hết hạn/)
    expect(html.match(/data-ocop-stars/g)).toHaveLength(1)
    expect(html).not.toMatch(/name="[^"]*star/)
    expect(html).toContain('href="/nha-san-xuat/chung-nhan"')
  })

  it("becomes a draft and goes on to its pictures", async () => {
    const page = await producer.send(`${LIST}/moi`, A_NEW_ONE)
    const [draft] = [...kept.listings.values()]
    expect(page.path).toBe(`${LIST}/${draft?.id}?buoc=anh`)
    expect(draft?.pending?.wording).toMatchObject({
      title: "Mật ong hoa nhãn",
      group_code: "I",
      subgroup_code: "I.2.b",
    })
    expect(draft?.offer.variants).toMatchObject([
      { title: "Hộp 500 g", price: 120_000, stock: 12, weight_grams: 600 },
    ])
  })

  it("is made once by a double tap", async () => {
    const { html } = await producer.open(`${LIST}/moi`)
    const key = /name="key" value="([^"]+)"/.exec(html)?.[1] ?? ""
    const form = { ...A_NEW_ONE, key }
    const [one, two] = await Promise.all([
      producer.send(`${LIST}/moi`, form),
      producer.send(`${LIST}/moi`, form),
    ])
    expect(one.path).toBe(two.path)
    expect(kept.listings.size).toBe(1)
  })

  it("names what is wrong and keeps everything, the key as well", async () => {
    const page = await producer.send(`${LIST}/moi`, {
      ...A_NEW_ONE,
      title: "M",
      subgroup_code: "",
      "price.n0": "rẻ lắm",
    })
    expect(page.status).toBe(400)
    expect(page.text).toContain("Ghi tên sản phẩm")
    expect(page.text).toContain("Chọn nhóm sản phẩm.")
    expect(page.text).toContain("Ghi giá từ 1.000 ₫")
    expect(page.html).toMatch(/name="price.n0"[^>]*value="rẻ lắm"/)
    expect(page.html).toMatch(/name="stock.n0"[^>]*value="12"/)
    expect(page.html).toContain('name="key" value="a-key-of-one-form"')
    expect(kept.listings.size).toBe(0)
  })

  it("keeps everything when the backend refuses or is gone", async () => {
    kept.refuseNext = "ocop.producer_suspended"
    const refused = await producer.send(`${LIST}/moi`, A_NEW_ONE)
    expect(refused.status).toBe(400)
    expect(refused.html).toMatch(/name="title"[^>]*value="Mật ong hoa nhãn"/)
    expect(refused.html).toMatch(/<option value="I.2.b" selected=""/)
  })

  it("gets another row without scripts, and loses one", async () => {
    const more = await producer.send(`${LIST}/moi`, { ...A_NEW_ONE, add_pack: "1" })
    expect(more.html.match(/name="pack"/g)).toHaveLength(2)
    expect(more.html).toMatch(/name="title.n0"[^>]*value="Hộp 500 g"/)
    const fewer = await producer.send(`${LIST}/moi`, [
      ...(Object.entries(A_NEW_ONE) as [string, string][]),
      ["pack", "n1"],
      ["title.n1", "Túi 1 kg"],
      ["drop_pack", "n0"],
    ])
    expect(fewer.html.match(/name="pack"/g)).toHaveLength(1)
    expect(fewer.html).toMatch(/name="title.n1"[^>]*value="Túi 1 kg"/)
    expect(kept.listings.size).toBe(0)
  })
})

describe("a listing on sale", () => {
  it("says which part counts at once and which waits", async () => {
    const { id } = aTeaOnSale(kept)
    const overview = await producer.open(`${LIST}/${id}`)
    expect(overview.text).toMatch(/Quy cách và giá Có hiệu lực ngay/)
    expect(overview.text).toMatch(/câu chuyện Sửa thì chờ duyệt, bản cũ vẫn bán/)
    expect((await producer.open(`${LIST}/${id}?buoc=goi`)).text).toContain("Có hiệu lực ngay")
    expect((await producer.open(`${LIST}/${id}?buoc=ten`)).text).toContain("bản cũ vẫn bán")
  })

  it("keeps its old name for shoppers, and shows both", async () => {
    const listing = aTeaOnSale(kept)
    const page = await producer.send(`${LIST}/${listing.id}?buoc=ten`, {
      intent: "ten",
      title: "Chè cổ thụ Lũng Phìn",
      subgroup_code: "I.5.a",
      certified_product_id: "cprod_tea",
    })
    expect(page.path).toBe(`${LIST}/${listing.id}?xong=ten`)
    expect(listing.live?.title).toBe("Chè Shan tuyết Lũng Phìn")
    expect(page.text).toMatch(
      /Khách đang thấy Chè Shan tuyết Lũng Phìn Bản mới Chè cổ thụ Lũng Phìn/
    )
    expect(page.text).not.toMatch(/Khách đang thấy Búp chè/)
  })

  it("does not wait for anybody when nothing was changed", async () => {
    const listing = aTeaOnSale(kept)
    await producer.send(`${LIST}/${listing.id}?buoc=ten`, {
      intent: "ten",
      title: TEA_WORDING.title,
      subgroup_code: "I.5.a",
      certified_product_id: "cprod_tea",
    })
    expect(listing.pending).toBeNull()
    expect(changes()).toEqual([])
  })

  it("shows the operator's note, and warns before a version under review is changed", async () => {
    const listing = aTeaOnSale(kept)
    const wording = { ...TEA_WORDING, story: "Chuyện mới" }
    listing.pending = {
      state: "changes_asked",
      version: 1,
      wording,
      submitted_at: null,
      note: "Ảnh thứ hai bị mờ",
    }
    expect((await producer.open(`${LIST}/${listing.id}`)).text).toContain("Ảnh thứ hai bị mờ")
    listing.pending = {
      ...listing.pending,
      state: "submitted",
      submitted_at: "2026-11-21T18:00:00.000Z",
    }
    const { text } = await producer.open(`${LIST}/${listing.id}`)
    expect(text).toContain("Gửi ngày 22/11/2026")
    expect(text).not.toContain("Ảnh thứ hai bị mờ")
    expect((await producer.open(`${LIST}/${listing.id}?buoc=chuyen`)).text).toContain(
      "Nếu sửa tiếp, bản đó trở về nháp"
    )
  })

  it("is paused and sold again", async () => {
    const listing = aTeaOnSale(kept)
    const paused = await producer.send(`${LIST}/${listing.id}`, { intent: "withdraw" })
    expect(listing.status).toBe("withdrawn")
    expect(paused.text).toContain("Đã tạm ngừng bán")
    const resumed = await producer.send(`${LIST}/${listing.id}`, { intent: "restore" })
    expect(listing.status).toBe("published")
    expect(resumed.text).toContain("Đã mở bán trở lại")
  })

  it("saves season and preparation with the price", async () => {
    const listing = aTeaOnSale(kept)
    await producer.send(`${LIST}/${listing.id}?buoc=goi`, {
      intent: "goi",
      ...A_PACK,
      season: "window",
      from_day: "15",
      from_month: "9",
      to_day: "28",
      to_month: "2",
      orders_off_season: "on",
      preparation_days: "5",
    })
    expect(listing.offer).toMatchObject({
      season: { from: "09-15", to: "02-28" },
      orders_off_season: true,
      preparation_days: 5,
    })
    expect((await producer.open(`${LIST}/${listing.id}`)).text).toContain(
      "Mùa bán từ 15/9 đến hết 28/2"
    )
  })

  it("sells ahead from a day, asks for the day where there is none, and goes back to selling at once", async () => {
    const listing = aTeaOnSale(kept)
    const page = `${LIST}/${listing.id}?buoc=goi`
    const send = (sold: string, ships_from: string) =>
      producer.send(page, {
        intent: "goi",
        ...A_PACK,
        season: "all",
        preparation_days: "5",
        sold,
        ships_from,
      })
    expect((await send("ahead", "")).text).toContain("Chọn một ngày từ ngày mai đến 180 ngày nữa.")
    expect(listing.offer.ships_from).toBe(null)
    await send("ahead", "2027-03-01")
    expect(listing.offer.ships_from).toBe("2027-03-01")
    expect((await producer.open(`${LIST}/${listing.id}`)).text).toContain(
      "Đặt trước, gửi từ 01/03/2027"
    )
    await send("now", "2027-03-01")
    expect(listing.offer.ships_from).toBe(null)
  })
})

describe("a draft", () => {
  const draft = (wish: Partial<typeof TEA_WORDING> = {}) =>
    aDraft(kept, { wording: { ...TEA_WORDING, ...wish }, offer: TEA_OFFER })

  it("is led from step to step, without a label for crafts", async () => {
    const food = draft()
    const label = await producer.send(`${LIST}/${food.id}?buoc=nhan`, {
      intent: "nhan",
      ingredients: "Búp chè",
    })
    expect(label.path).toBe(`${LIST}/${food.id}?buoc=chuyen`)
    expect(food.pending?.wording.label.ingredients).toBe("Búp chè")
    const craft = draft({ group_code: "IV", subgroup_code: "IV.2" })
    const { html } = await producer.open(`${LIST}/${craft.id}?buoc=anh`)
    expect(html).not.toContain("buoc=nhan")
    expect(html).toContain(`href="${LIST}/${craft.id}?buoc=goi"`)
  })

  it("asks for the strength of spirits", async () => {
    const wine = draft({ group_code: "II", subgroup_code: "II.1" })
    const { html, text } = await producer.open(`${LIST}/${wine.id}?buoc=nhan`)
    expect(html).toContain('name="alcohol_percent"')
    expect(text).toContain("Rượu chỉ bán cho người từ 18 tuổi")
    expect((await producer.open(`${LIST}/${draft().id}?buoc=nhan`)).html).not.toContain(
      "alcohol_percent"
    )
  })

  it("says what is missing with a way to each field, and is not sent", async () => {
    const { id } = draft({ certified_product_id: null, label: {}, story: "Chè chữa bệnh" })
    const { text, html } = await producer.open(`${LIST}/${id}`)
    expect(text).toContain("Còn thiếu trước khi gửi duyệt")
    expect(html).toContain(`href="${LIST}/${id}?buoc=ten#certified_product_id"`)
    expect(html).toContain(`href="${LIST}/${id}?buoc=anh"`)
    expect(html).toContain(`href="${LIST}/${id}?buoc=nhan#ingredients"`)
    expect(text).toContain("Bỏ chữ “chữa bệnh” ở mục Câu chuyện sản phẩm")
    const refused = await producer.send(`${LIST}/${id}`, { intent: "submit" })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain("Chưa gửi duyệt được")
  })

  it("is sent when nothing is missing", async () => {
    const listing = draft({ picture_ids: [aPicture(kept)] })
    expect((await producer.open(`${LIST}/${listing.id}`)).text).toContain("Đủ rồi, gửi duyệt được")
    const sent = await producer.send(`${LIST}/${listing.id}`, { intent: "submit" })
    expect(sent.text).toContain("Đã gửi duyệt")
    expect(listing.status).toBe("submitted")
  })

  it("is deleted, after it was asked twice", async () => {
    const { id } = draft()
    expect((await producer.open(`${LIST}/${id}`)).text).toContain("Xóa rồi không lấy lại được")
    const page = await producer.send(`${LIST}/${id}`, { intent: "delete" })
    expect(page.path).toBe(`${LIST}?xong=delete`)
    expect(kept.listings.size).toBe(0)
  })

  it("keeps a text that is too long", async () => {
    const { id } = draft()
    const story = `Chuyện ${"dài ".repeat(1_300)}`
    const page = await producer.send(`${LIST}/${id}?buoc=chuyen`, {
      intent: "chuyen",
      description: "",
      story,
    })
    expect(page.status).toBe(400)
    expect(page.text).toContain("Dài quá")
    expect(page.html).toContain(story.trim())
  })
})

describe("what is not there", () => {
  it.each(["", "?buoc=ten", "?buoc=goi"])("is a 404 page: %s", async (query) => {
    expect((await producer.open(`${LIST}/listing_of_somebody${query}`)).status).toBe(404)
  })

  it.each(["submit", "withdraw", "delete", "ten", "goi", "anh", "nonsense"])(
    "is not changed: %s",
    async (intent) => {
      const page = await producer.send(`${LIST}/listing_of_somebody`, {
        intent,
        ...A_PACK,
        preparation_days: "1",
      })
      expect(page.status).toBe(404)
    }
  )
})

describe("pictures", () => {
  async function upload(id: string, accept: string, visitor = producer) {
    const body = new FormData()
    body.set("file", new Blob(["not really a picture"], { type: "image/jpeg" }), "anh.jpg")
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join("; ")
    return fetch(`${shop.url}${LIST}/${id}/anh`, {
      method: "POST",
      body,
      redirect: "manual",
      headers: { cookie, accept },
    })
  }

  it("are saved with the listing the moment they are there", async () => {
    const listing = aTeaOnSale(kept)
    const answer = await upload(listing.id, "application/json")
    expect(await answer.json()).toEqual({ code: null })
    expect(listing.pending?.wording.picture_ids).toHaveLength(2)
    expect(listing.live?.picture_ids).toHaveLength(1)
  })

  it("come from a plain form, too", async () => {
    const listing = aDraft(kept, { wording: TEA_WORDING, offer: TEA_OFFER })
    const answer = await upload(listing.id, "text/html")
    expect(answer.headers.get("location")).toBe(`${LIST}/${listing.id}?buoc=anh`)
    expect(listing.pending?.wording.picture_ids).toHaveLength(1)
    const { html } = await producer.open(`${LIST}/${listing.id}?buoc=anh`)
    expect(html).toMatch(/<form[^>]*enctype="multipart\/form-data"/i)
  })

  it("say in words why one was refused", async () => {
    const { id } = aTeaOnSale(kept)
    kept.refuseNext = "ocop.picture_heic_refused"
    expect(await (await upload(id, "application/json")).json()).toEqual({
      code: "ocop.picture_heic_refused",
    })
    kept.refuseNext = "ocop.picture_damaged"
    const to = (await upload(id, "text/html")).headers.get("location") ?? ""
    expect((await producer.open(to)).text).toContain("Ảnh bị hỏng")
  })

  it("are not taken for a listing that is not there, nor from strangers", async () => {
    const { id } = aTeaOnSale(kept)
    expect((await upload("listing_of_somebody", "text/html")).status).toBe(404)
    const stranger = aShopper(shop)
    expect(await (await upload(id, "application/json", stranger)).json()).toEqual({
      code: "shop.signed_out",
    })
    expect((await upload(id, "text/html", stranger)).headers.get("location")).toMatch(
      /^\/nha-san-xuat\/dang-nhap/
    )
    expect(changes()).toEqual([])
  })

  it("are moved and taken away by buttons", async () => {
    const ids = [aPicture(kept), aPicture(kept), aPicture(kept)]
    const [a = "", b = "", c = ""] = ids
    const listing = aDraft(kept, {
      wording: { ...TEA_WORDING, picture_ids: ids },
      offer: TEA_OFFER,
    })
    const send = (form: Record<string, string>) =>
      producer.send(`${LIST}/${listing.id}?buoc=anh`, { intent: "anh", ...form })
    const order = () => listing.pending?.wording.picture_ids
    await send({ sooner: c })
    expect(order()).toEqual([a, c, b])
    await send({ later: a })
    expect(order()).toEqual([c, a, b])
    const page = await send({ drop: a })
    expect(order()).toEqual([c, b])
    expect(page.html).toContain('aria-label="Bỏ ảnh 2"')
    expect(page.html).not.toContain('aria-label="Bỏ ảnh 3"')
  })
})
