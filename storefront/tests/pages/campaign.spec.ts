import type { CampaignPage, HomeResponse } from "@ocop/contract"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import {
  aCampaign,
  campaignRoutes,
  cardOf,
  NOTHING_SCHEDULED,
} from "../fake-backend/campaign-routes"
import { DOCUMENTS } from "../fake-backend/search-documents"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

let shop: Shop
let campaigns: CampaignPage[]
let home: HomeResponse
beforeAll(async () => {
  shop = await startShop([
    ...campaignRoutes(
      () => campaigns,
      () => home
    ),
    ...SHOP_ROUTES,
  ])
})
afterAll(() => shop.stop())
beforeEach(() => {
  campaigns = [aCampaign()]
  home = NOTHING_SCHEDULED
})

const PAGE = "/chien-dich/tet-mien-nui"
const starred = DOCUMENTS.filter(({ stars }) => stars === 4 || stars === 5)
/** More than a page of them. */
const everything = { by_rule: { stars: [3, 4, 5] }, picked: null, picked_ids: [] }
const starless = DOCUMENTS.filter(({ stars }) => stars === null)

describe("a campaign that runs", () => {
  it("says what it is, from when to when in Vietnam, and what is left, without scripts", async () => {
    const { status, text, html } = await shop.get(PAGE)
    expect(status).toBe(200)
    for (const words of [
      "Tết miền núi 2027",
      "Gói quà tận tay.",
      "Từ 08:30 ngày 20/01/2027 đến 00:00 ngày 06/02/2027, giờ Việt Nam",
      "Còn 3 ngày 4 giờ",
      "(tính lúc 20:00)",
    ])
      expect(text).toContain(words)
    expect(html).toContain('dateTime="2027-02-05T17:00:00.000Z"')
  })

  it("shows goods with a certificate in force, and no others", async () => {
    const { html, text } = await shop.get(PAGE)
    expect(text).toContain(`${starred.length} sản phẩm`)
    const ids = [...html.matchAll(/data-product-id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBe(Math.min(starred.length, 24))
    for (const { id } of starless) expect(ids).not.toContain(id)
  })

  it("shows what was chosen by hand first, in its order", async () => {
    const [first, second] = [starred[5]!, starred[2]!]
    const picked_ids = [first.id, second.id]
    campaigns = [
      aCampaign({
        listings: {
          by_rule: { stars: [4, 5], id: { $nin: picked_ids } },
          picked: { stars: [3, 4, 5], id: picked_ids },
          picked_ids,
        },
      }),
    ]
    const { html } = await shop.get(PAGE)
    const ids = [...html.matchAll(/data-product-id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.slice(0, 2)).toEqual(picked_ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("tells search engines when it is and what is on it", async () => {
    const { jsonLd, html } = await shop.get(PAGE)
    expect(jsonLd).toMatchObject([
      {
        "@type": "SaleEvent",
        name: "Tết miền núi 2027",
        startDate: "2027-01-20T01:30:00.000Z",
        endDate: "2027-02-05T17:00:00.000Z",
      },
      { "@type": "BreadcrumbList" },
      { "@type": "ItemList" },
    ])
    expect(html).toContain(`rel="canonical" href="${shop.url}${PAGE}"`)
    expect(html).not.toContain('content="noindex')
  })

  it("is there in English", async () => {
    const { text } = await shop.get(`/en${PAGE}`)
    expect(text).toContain("3 d 4 h left")
    expect(text).toContain("Vietnam time")
  })
})

describe("a campaign's other faces", () => {
  it("before it begins: when it does", async () => {
    campaigns = [aCampaign({ phase: "upcoming", now: "2027-01-20T00:59:30.000Z" })]
    const { text } = await shop.get(PAGE)
    expect(text).toContain("Bắt đầu sau 31 phút")
  })

  it("after it has ended: that it has, no goods, and what runs now", async () => {
    campaigns = [
      aCampaign({ phase: "ended", now: "2027-02-06T00:00:00.000Z" }),
      aCampaign({ handle: "he-ve", title: "Hè về bản" }),
    ]
    const { text, html } = await shop.get(PAGE)
    expect(text).toContain("Chiến dịch đã kết thúc lúc 00:00 ngày 06/02/2027.")
    expect(text).not.toContain("Còn 3 ngày")
    expect(html).not.toContain("data-product-id")
    expect(html).toContain('href="/chien-dich/he-ve"')
  })

  it("without goods: that there are none, and where others are", async () => {
    campaigns = [
      aCampaign({
        listings: { by_rule: { stars: [3], group: ["none"] }, picked: null, picked_ids: [] },
      }),
    ]
    const { text, html } = await shop.get(PAGE)
    expect(text).toContain("Chưa có sản phẩm nào")
    expect(html).toContain('href="/tim-kiem"')
  })

  it("as a preview: only with its key, and kept out of search engines", async () => {
    campaigns = [aCampaign({ preview: true })]
    expect((await shop.get(PAGE)).status).toBe(404)
    const { text, html } = await shop.get(`${PAGE}?xem-truoc=key`)
    expect(text).toContain("Bản xem trước")
    expect(html).toContain('name="robots" content="noindex, follow"')
  })

  it("as a preview: its other pages keep the key, and those of a published one ask for none", async () => {
    campaigns = [aCampaign({ preview: true, listings: everything })]
    const previewed = await shop.get(`${PAGE}?xem-truoc=key`)
    expect(previewed.html).toContain(`href="${PAGE}?xem-truoc=key&amp;trang=2"`)
    campaigns = [aCampaign({ listings: everything })]
    const published = await shop.get(`${PAGE}?xem-truoc=key`)
    expect(published.html).toContain(`href="${PAGE}?trang=2"`)
    expect(published.html).not.toContain("xem-truoc=key&amp;trang")
  })

  it("that nobody wrote: 404", async () => {
    expect((await shop.get("/chien-dich/khong-co")).status).toBe(404)
  })
})

describe("the home page", () => {
  it("shows its own words and rows while nothing is scheduled", async () => {
    const { text } = await shop.get("/")
    expect(text).toContain("Đặc sản OCOP từ khắp các xã của Việt Nam")
    expect(text).toContain("Đang vào mùa")
  })

  it("shows what operators have scheduled, with search still on top", async () => {
    home = {
      hero: {
        title: "Tết sum vầy",
        lead: "Quà từ bản làng",
        picture: aCampaign().picture,
        campaign: { handle: "tet-mien-nui", title: "Tết miền núi 2027" },
      },
      campaigns: [cardOf(aCampaign())],
      listings: [
        {
          id: "hslot_1",
          title: "Quà Tết",
          by_rule: { stars: [5] },
          picked: null,
          picked_ids: [],
          campaign: null,
        },
      ],
    }
    const { text, html } = await shop.get("/")
    expect(text).toContain("Tết sum vầy")
    expect(text).toContain("Quà Tết")
    expect(text).toContain("Đến 00:00 ngày 06/02/2027")
    expect(text).not.toContain("Đang vào mùa")
    expect(html).toContain('role="search"')
    expect(html).toContain('href="/chien-dich/tet-mien-nui"')
  })

  it("falls back on its own rows when no goods of a scheduled row have a certificate in force", async () => {
    const row = { by_rule: { stars: [5], group: ["none"] }, picked: null, picked_ids: [] }
    home = { ...NOTHING_SCHEDULED, listings: [{ id: "h", title: "Rỗng", ...row, campaign: null }] }
    const { text } = await shop.get("/")
    expect(text).not.toContain("Rỗng")
    expect(text).toContain("Đang vào mùa")
  })
})

it("has a sitemap of campaigns in both languages", async () => {
  const { html, headers } = await shop.get("/sitemap-chien-dich.xml")
  expect(headers.get("content-type")).toContain("application/xml")
  expect(html).toContain(`<loc>${shop.url}${PAGE}</loc>`)
  expect(html).toContain(`<loc>${shop.url}/en${PAGE}</loc>`)
  expect(html).toContain("<lastmod>2027-01-15T00:00:00.000Z</lastmod>")
})
