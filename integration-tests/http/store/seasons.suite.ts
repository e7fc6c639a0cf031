import { SEASON_PAGE_SIZE, SeasonsResponse } from "@ocop/contract"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer } from "../../builders/a-producer"
import { shop, stranger } from "../../builders/client"
import { expectRefusals } from "../../builders/expect-refusals"
import { itIs } from "../../builders/the-clock"

export default function seasons() {
  let oranges: Listing
  let lychees: Listing

  beforeAll(async () => {
    oranges = await aListing({ title: "Cam", season: { from: "11-01", to: "04-30" } })
    lychees = await aListing({ title: "Vải", season: { from: "05-20", to: "07-10" } })
  })

  const calendar = async (query = "") =>
    SeasonsResponse.parse((await shop.get(`/store/seasons${query}`)).body)
  const countOf = async (month: number) =>
    (await calendar()).months.find((one) => one.month === month)!.count

  describe("GET /store/seasons", () => {
    it("lists a month's goods, over New Year too, and counts all twelve months", async () => {
      const counts = (await calendar()).months
      expect(counts.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
      for (const month of [11, 12, 1, 4]) {
        const { product_ids } = await calendar(`?month=${month}`)
        expect(product_ids).toContain(oranges.product_id)
        expect(product_ids).not.toContain(lychees.product_id)
      }
      for (const month of [5, 6, 7]) {
        const { product_ids } = await calendar(`?month=${month}`)
        expect(product_ids).toContain(lychees.product_id)
        expect(product_ids).not.toContain(oranges.product_id)
      }
    })

    it("begins with the month that it is in Vietnam by the market's clock", async () => {
      itIs("2027-06-30")
      expect(await calendar()).toMatchObject({ this_month: 6, month: 6 })
      itIs("2027-12-01")
      expect(await calendar()).toMatchObject({ this_month: 12, month: 12 })
      expect(await calendar("?month=3")).toMatchObject({ this_month: 12, month: 3 })
    })

    it("leaves out what has no page, and what is sold all year", async () => {
      const before = await countOf(2)
      const season = { from: "02-01", to: "02-28" }
      await aListing({ season, status: "draft" })
      await aListing({ season, productStatus: "draft" })
      await aListing({ season, by: await aProducer({ status: "suspended" }) })
      await aListing()
      expect(await countOf(2)).toBe(before)
    })

    it("tells a month page by page", async () => {
      const season = { from: "08-01", to: "08-31" }
      const count = await countOf(8)
      for (let made = count; made <= SEASON_PAGE_SIZE; made++) await aListing({ season })
      const [first, second] = [
        await calendar("?month=8"),
        await calendar(`?month=8&offset=${SEASON_PAGE_SIZE}`),
      ]
      expect(first.product_ids).toHaveLength(SEASON_PAGE_SIZE)
      expect(second.product_ids).toHaveLength(1)
      expect(first.product_ids).not.toContain(second.product_ids[0])
    })

    it("refuses months that no year has", () =>
      expectRefusals(
        { "month 0": "?month=0", "month 13": "?month=13", words: "?month=mai" },
        (query) => shop.get(`/store/seasons${query}`),
        { status: 400 }
      ))

    it("answers nobody without the shop's key", async () => {
      expect((await stranger.get("/store/seasons")).status).toBe(400)
    })
  })
}
