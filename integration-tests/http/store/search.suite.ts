import { SearchHit } from "@ocop/contract"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { shop } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { inDays } from "../../builders/the-clock"
import { counts, find, titles } from "../../builders/the-search"

export default function search() {
  let producer: Producer
  let tea: Listing
  let elsewhere: Producer
  let lastDay: string
  const ours = () => ({ producer_id: producer.id })

  beforeAll(async () => {
    lastDay = inDays(30)
    producer = await aProducer({ name: "Hợp tác xã Tìm Kiếm" })
    tea = await aListing({
      title: "Trà cổ thụ Lũng Phìn",
      by: producer,
      from: "Mèo Vạc, Hà Giang",
      certificates: [{ stars: 5, until: lastDay }],
      price: 250_000,
    })
    await aListing({
      title: "Mật ong hoa bạc hà",
      by: producer,
      from: "Đồng Văn, Hà Giang",
      stars: 4,
    })
    await aListing({
      title: "Cà phê Mường Ảng",
      from: "Mường Ảng, Điện Biên",
      by: producer,
      stars: 4,
      group: "II",
    })
    await aListing({
      title: "Rượu ngô men lá",
      by: producer,
      from: "Đồng Văn, Hà Giang",
      stars: null,
    })
    await aListing({ title: "Bản nháp", by: producer, status: "draft" })

    elsewhere = await aProducer({ name: "HTX Muôn Nơi" })
    for (const from of ["Hồ Chí Minh", "Đắk Lắk", "Bà Rịa - Vũng Tàu"]) {
      await aListing({ title: `Muối ${from}`, by: elsewhere, from })
    }
    await aListing({ title: "Heo gác bếp", by: elsewhere, aliases: ["thịt khô"] })
  })

  describe("POST /store/search", () => {
    it("finds with and without accents, and gives cards as the contract says", async () => {
      for (const q of ["trà cổ thụ lũng phìn", "tra co thu lung phin", "TRÀ LŨNG"]) {
        expect(titles(await find({ q }))).toEqual(["Trà cổ thụ Lũng Phìn"])
      }
      const [hit] = (await find({ q: "lung phin" })).hits
      expect(SearchHit.parse(hit!.document)).toMatchObject({
        id: tea.product_id,
        handle: tea.handle,
        stars: 5,
        certificate_valid_until: lastDay,
        province: "Tuyên Quang",
        former_province: "Hà Giang",
        price_min: 250_000,
        on_sale: true,
      })
    })

    it("finds by another word for the product, and by the old name of its province", async () => {
      expect(titles(await find({ q: "che", ...ours() }))).toEqual(["Trà cổ thụ Lũng Phìn"])
      expect(titles(await find({ q: "ha giang", ...ours() }))).toEqual([
        "Mật ong hoa bạc hà",
        "Rượu ngô men lá",
        "Trà cổ thụ Lũng Phìn",
      ])
    })

    it.each([
      ["tỉnh hà giang", "Trà cổ thụ Lũng Phìn"],
      ["ha giang cu", "Trà cổ thụ Lũng Phìn"],
      ["hagiang", "Trà cổ thụ Lũng Phìn"],
      ["tp hcm", "Muối Hồ Chí Minh"],
      ["tphcm", "Muối Hồ Chí Minh"],
      ["sài gòn", "Muối Hồ Chí Minh"],
      ["thành phố hồ chí minh", "Muối Hồ Chí Minh"],
      ["dak lak", "Muối Đắk Lắk"],
      ["đắc lắc", "Muối Đắk Lắk"],
      ["daklak", "Muối Đắk Lắk"],
      ["ba ria vung tau", "Muối Bà Rịa - Vũng Tàu"],
      ["brvt", "Muối Bà Rịa - Vũng Tàu"],
      ["lợn gác bếp", "Heo gác bếp"],
      ["thịt khô", "Heo gác bếp"],
      ["hợp tác xã muôn nơi gác bếp", "Heo gác bếp"],
    ])("finds by other words: «%s» is %s", async (q, title) => {
      const producer_id = [producer.id, elsewhere.id]
      expect(titles(await find({ q, producer_id }))).toContain(title)
    })

    it("narrows by province and stars, and counts facets", async () => {
      const all = await find(ours())
      expect(counts(all, "stars")).toEqual({ 5: 1, 4: 2 })
      expect(counts(all, "province_code")).toEqual({ "08": 3, 11: 1 })
      expect(counts(all, "former_province")).toEqual({ "Hà Giang": 3 })
      expect(counts(all, "group")).toEqual({ I: 3, II: 1 })
      expect(all.metadata.count).toBe(4)

      expect(titles(await find({ ...ours(), province_code: ["08"], stars: [4, 5] }))).toEqual([
        "Mật ong hoa bạc hà",
        "Trà cổ thụ Lũng Phìn",
      ])
      expect(titles(await find({ ...ours(), stars: { $gte: 5 } }))).toEqual([
        "Trà cổ thụ Lũng Phìn",
      ])
      expect(titles(await find({ ...ours(), on_sale: false }))).toEqual(["Rượu ngô men lá"])
    })

    it.each([
      ["asking for drafts", { status: "draft" }],
      ["asking for any status", { status: ["draft", "published"] }],
      [
        "asking for what is not a draft or anything",
        { $or: [{ status: "draft" }, { status: "published" }] },
      ],
    ])("does not widen by %s", async (_, filters) => {
      expect(titles(await find({ ...ours(), ...filters }))).not.toContain("Bản nháp")
    })

    it("does not reach into other sales channels", async () => {
      expect(titles(await find({ ...ours(), sales_channel_ids: ["sc_elsewhere"] }))).toEqual([])
    })

    it("pages", async () => {
      const order = { title: "ASC" }
      const page = async (skip: number, take: number) =>
        (await find(ours(), { pagination: { skip, take, order } })).hits.map(({ id }) => id)
      const all = await page(0, 100)
      expect(all).toHaveLength(4)
      expect([...(await page(0, 3)), ...(await page(3, 3))]).toEqual(all)
      expect(await page(0, 0)).toEqual([])
      expect(await page(100, 24)).toEqual([])
    })

    it("knows no other index", async () => {
      for (const entity of ["customer", "order", "khong-co"]) {
        await expectRefusal(shop.post("/store/search", { entity }), 404, "ocop.not_found")
      }
    })

    it("refuses what no storefront sends", async () => {
      const garbage = {
        "no index": {},
        "a page of 101": { entity: "product", pagination: { take: 101 } },
        "a page before the first": { entity: "product", pagination: { skip: -1 } },
        "half a page": { entity: "product", pagination: { take: 1.5 } },
        "a text that is a number": { entity: "product", filters: { q: 5 } },
        "a text that is a list": { entity: "product", filters: { q: ["trà"] } },
        "a text inside a group": { entity: "product", filters: { $or: [{ q: "trà" }] } },
        "a field that is not there": { entity: "product", filters: { password: "x" } },
        "a field that may not be asked for": { entity: "product", fields: ["password"] },
        "an order by what is not sortable": {
          entity: "product",
          pagination: { order: { handle: "ASC" } },
        },
        "an order that is SQL": {
          entity: "product",
          pagination: { order: { title: "ASC; drop table product" } },
        },
        "a facet that is none": { entity: "product", search_options: { facets: ["title"] } },
        "the engine's own options": { entity: "product", search_options: { provider_options: {} } },
        "21 searches at once": {
          queries: Array.from({ length: 21 }, () => ({ entity: "product" })),
        },
        "a filter of the wrong type": { entity: "product", filters: { stars: "many" } },
        "a cursor that is none": { entity: "product", pagination: { cursor: "x" } },
      }
      await expectRefusals<object>(garbage, (body) => shop.post("/store/search", body))
    })

    it("takes what people paste into a search field", async () => {
      for (const q of [
        "'; drop table product; --",
        "%_%",
        "\\",
        "🍯 mật ong",
        "a & b | !c",
        "()<>:*",
        "   ",
      ]) {
        await find({ q, ...ours() })
      }
    })
  })
}
