import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { anOperator } from "../../builders/an-operator"
import { anOrder } from "../../builders/an-order"
import { revokeCertificate, suspendProducer } from "../../builders/an-operators-deed"
import { granted } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { dayAfter, inDays, itIs } from "../../builders/the-clock"
import { counts, find, titles } from "../../builders/the-search"

/** How soon a search knows what has changed: a day at once, an event within three seconds. */
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
  })
}
