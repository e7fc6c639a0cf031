import { aCertificate } from "../../builders/a-certificate"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { anOperator } from "../../builders/an-operator"
import { anOrder } from "../../builders/an-order"
import { revokeCertificate, suspendProducer } from "../../builders/an-operators-deed"
import { granted } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { dayAfter, inDays, itIs } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { counts, find, titles } from "../../builders/the-search"

/** How soon a search knows what has changed: a day at once, everything else within a second. */
export default function searchFreshness() {
  let producer: Producer
  let tea: Listing
  let coffee: Listing
  let lastDay: string
  const ours = () => ({ producer_id: producer.id })

  beforeAll(async () => {
    lastDay = inDays(30)
    producer = await aProducer({ name: "Hợp tác xã Luôn Mới" })
    tea = await aListing({
      title: "Trà Tủa Chùa",
      by: producer,
      certificates: [{ stars: 5, until: lastDay }],
    })
    coffee = await aListing({ title: "Cà phê Tủa Chùa", by: producer, from: "Tủa Chùa, Điện Biên" })
    await aListing({ title: "Mật ong Tủa Chùa", by: producer })
  })

  describe("POST /store/search", () => {
    it("takes the star out of hits and facets on the day after its last, with no event, and gives it back", async () => {
      itIs(lastDay)
      expect(counts(await find(ours()), "stars")).toEqual({ 5: 1, 4: 2 })

      itIs(dayAfter(lastDay))
      const after = await find(ours())
      expect(counts(after, "stars")).toEqual({ 4: 2 })
      expect(after.hits.find(({ id }) => id === tea.product_id)?.document).toMatchObject({
        stars: null,
        certificate_valid_until: null,
        on_sale: false,
      })
      expect(titles(await find({ ...ours(), stars: 5 }))).toEqual([])

      itIs(lastDay)
      expect(counts(await find(ours()), "stars")).toEqual({ 5: 1, 4: 2 })
      expect(titles(await find({ ...ours(), stars: 5 }))).toEqual(["Trà Tủa Chùa"])
    })

    it("knows of a revocation within three seconds", async () => {
      await revokeCertificate(coffee.certificates[0]!)
      await eventually(async () =>
        expect(counts(await find(ours()), "stars")).toEqual({ 5: 1, 4: 1 })
      )
      const [hit] = (await find({ ...ours(), province_code: "11" })).hits
      expect(hit!.document).toMatchObject({ stars: null, on_sale: false })
    })

    it("loses everything of a suspended producer within three seconds, and nothing of the others", async () => {
      const other = await aListing({ title: "Hồng không hạt Tủa Chùa" })
      await suspendProducer(producer)
      await eventually(async () => expect(titles(await find(ours()))).toEqual([]))
      await eventually(async () =>
        expect(titles(await find({ q: "tua chua" }))).toEqual([other.title])
      )
    })

    it("knows of a new title, price and stock within three seconds", async () => {
      const operator = await anOperator()
      const card = async () => (await find({ ...ours(), province_code: "11" })).hits[0]?.document
      await granted(operator.post(`/admin/products/${coffee.product_id}`, { title: "Cà phê chồn" }))
      await eventually(async () => expect(await card()).toMatchObject({ title: "Cà phê chồn" }))

      const prices = [{ currency_code: "vnd", amount: 77_000 }]
      await granted(
        operator.post(`/admin/products/${coffee.product_id}/variants/${coffee.variant_id}`, {
          prices,
        })
      )
      await eventually(async () => expect(await card()).toMatchObject({ price_min: 77_000 }))

      const level = `/admin/inventory-items/${coffee.inventory_item_id}/location-levels/${producer.stock_location_id}`
      await granted(operator.post(level, { stocked_quantity: 0 }))
      await eventually(async () => expect(await card()).toMatchObject({ in_stock: false }))
    })

    it("knows within three seconds that the last ones have been ordered", async () => {
      const last = await aListing({ title: "Còn hai cái", stock: 2 })
      const card = async () => (await find({ q: "con hai cai" })).hits[0]?.document
      await eventually(async () => expect(await card()).toMatchObject({ in_stock: true }))
      await anOrder([[last, 2]])
      await eventually(async () => expect(await card()).toMatchObject({ in_stock: false }))
    })

    it("knows of every kind of change, whoever makes it", async () => {
      const operator = await anOperator()
      const { container } = theMarket()
      const product = `/admin/products/${coffee.product_id}`
      const card = async () =>
        (await find(ours())).hits.find(({ id }) => id === coffee.product_id)?.document ?? null
      const priceList = (amount: number, more: object = {}) =>
        granted(
          operator.post("/admin/price-lists", {
            title: "Giảm giá",
            description: "Giảm giá",
            type: "sale",
            status: "active",
            prices: [{ currency_code: "vnd", amount, variant_id: coffee.variant_id }],
            ...more,
          })
        )
      const inAMoment = () => new Date(Date.now() + 700).toISOString()
      const changes: Record<string, [change: () => Promise<unknown>, says: object | null]> = {
        "a certificate that is issued": [
          () => aCertificate(coffee.certified_product_id, { stars: 5, issued: inDays(-1) }),
          { stars: 5 },
        ],
        "a certificate that is taken out of the register": [
          () =>
            theRows(
              "update certificate set deleted_at = now() where stars = 5 and certified_product_id = ?",
              [coffee.certified_product_id]
            ),
          { stars: 4 },
        ],
        "a producer's name": [
          () => theRows("update producer set name = 'Tên mới' where id = ?", [producer.id]),
          { producer_name: "Tên mới" },
        ],
        "an origin": [
          () =>
            theRows(
              "update origin set province_code = '08', former_province_code = '02' where id = (select origin_id from listing where id = ?)",
              [coffee.id]
            ),
          { province_code: "08" },
        ],
        "a listing's group": [
          () => container.resolve("listing").updateListings({ id: coffee.id, group_code: "II" }),
          { group: "II" },
        ],
        "a price list": [() => priceList(55_000), { price_min: 55_000 }],
        "a price list that begins in a moment": [
          () => priceList(44_000, { starts_at: inAMoment() }),
          { price_min: 44_000 },
        ],
        "a sales channel": [() => granted(operator.post(product, { sales_channels: [] })), null],
        "the sales channel again": [
          () =>
            granted(
              operator.post(product, { sales_channels: [{ id: theMarket().sales_channel_id }] })
            ),
          { group: "II" },
        ],
        "stock that is reserved by hand": [
          () =>
            granted(
              operator.post("/admin/reservations", {
                inventory_item_id: coffee.inventory_item_id,
                location_id: producer.stock_location_id,
                quantity: 100,
              })
            ),
          { in_stock: false },
        ],
      }
      const seenAfter: Record<string, number> = {}
      for (const [what, [change, says]] of Object.entries(changes)) {
        await change()
        const from = performance.now()
        await eventually(async () => {
          const seen = await card()
          expect([what, seen && { ...seen }]).toEqual([what, says && expect.objectContaining(says)])
        })
        seenAfter[what] = Math.round(performance.now() - from)
      }
      await granted(operator.delete(`/admin/products/${tea.product_id}`))
      await eventually(async () => expect(titles(await find({ stars: 5, ...ours() }))).toEqual([]))
      console.log("Milliseconds until a search shows it:", seenAfter)
    })
  })
}
