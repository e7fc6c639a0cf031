import { StorefrontVersionResponse } from "@ocop/contract"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { aBasketForm } from "../../builders/a-basket"
import { aCampaignForm } from "../../builders/a-campaign-page"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { anOperator } from "../../builders/an-operator"
import { revokeCertificate } from "../../builders/an-operators-deed"
import { anOrder } from "../../builders/an-order"
import { Client, granted, shop } from "../../builders/client"
import { settledEvents } from "../../builders/settled-events"
import { dayAfter, inDays, itIs } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"

/** Medusa asks first whose the key is, and which channels it opens. */
const WHOSE_KEY = 2

const version = async () =>
  StorefrontVersionResponse.parse(await granted(shop.get("/store/storefront-version"))).version

/** For how long a shop may keep its pages: until this word is another one. */
export default function storefrontVersion() {
  let producer: Producer
  let tea: Listing
  let plenty: Listing

  beforeAll(async () => {
    producer = await aProducer({ name: "Hợp tác xã Phiên Bản" })
    tea = await aListing({ title: "Trà Phiên Bản", by: producer, stock: 50 })
    plenty = await aListing({ title: "Muối Phiên Bản", by: producer, stock: 5_000 })
    await settledEvents()
  })

  /** What is true of it directly after what was done, when the search may not know of it yet. */
  async function changes(what: () => Promise<unknown>): Promise<boolean> {
    const before = await version()
    await what()
    const changed = (await version()) !== before
    await settledEvents()
    return changed
  }

  describe("GET /store/storefront-version", () => {
    it("is for storefronts alone", async () => {
      const answer = await new Client().get("/store/storefront-version")
      expect(answer.status).toBe(400)
    })

    it("stays the same while nothing is done, costs one statement, and is kept by nobody", async () => {
      const before = await version()
      watchStatements()
      const answer = await shop.get("/store/storefront-version")
      expect(answer.body).toEqual({ version: before })
      expect(answer.headers.get("cache-control")).toBe("no-store")
      // A job of the market may ask something at the same time, but not each time.
      const counts: number[] = []
      for (let run = 0; run < 3; run++) {
        const { request } = await countedStatements(version)
        counts.push(request.filter((sql) => /^\s*(with|select)/i.test(sql)).length)
      }
      expect(Math.min(...counts)).toBe(WHOSE_KEY + 1)
    })

    it("is another one at once after everything that a page shows", async () => {
      const operator = await anOperator()
      const variant = `/admin/products/${tea.product_id}/variants/${tea.variant_id}`
      const prices = [{ currency_code: "vnd", amount: 91_000 }]
      const level = `/admin/inventory-items/${tea.inventory_item_id}/location-levels/${producer.stock_location_id}`
      const deeds: Record<string, () => Promise<unknown>> = {
        title: () => granted(operator.post(`/admin/products/${tea.product_id}`, { title: "Trà" })),
        price: () => granted(operator.post(variant, { prices })),
        stock: () => granted(operator.post(level, { stocked_quantity: 7 })),
        "sold out": () => granted(operator.post(level, { stocked_quantity: 0 })),
        producer: () => theRows("update producer set story = 'Mới' where id = ?", [producer.id]),
        listing: () => theRows("update listing set story = 'Mới' where id = ?", [tea.id]),
        campaign: () => granted(operator.post("/admin/campaign-pages", aCampaignForm())),
        basket: () =>
          granted(
            operator.post(
              "/admin/baskets",
              aBasketForm(
                [
                  [tea, 1],
                  [plenty, 1],
                ],
                90_000
              )
            )
          ),
        revocation: () => revokeCertificate(tea.certificates[0]!),
      }
      for (const [name, deed] of Object.entries(deeds)) {
        expect([name, await changes(deed)]).toEqual([name, true])
      }
    })

    it("is another one again when the search has learned of it", async () => {
      await theRows("update product set title = 'Trà muộn' where id = ?", [tea.product_id])
      const committed = await version()
      await settledEvents()
      const deadline = Date.now() + 3_000
      while ((await version()) === committed && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      expect(await version()).not.toBe(committed)
    })

    it("is another one after an order that a page can tell, not after one that none can", async () => {
      const few = await aListing({ title: "Mật Phiên Bản", by: producer, stock: 8 })
      await settledEvents()
      expect(await changes(() => anOrder([[few, 1]]))).toBe(true)
      const before = await version()
      await anOrder([[plenty, 1]])
      await settledEvents()
      expect(await version()).toBe(before)
    })

    it("a touch that leaves everything as it was changes nothing", async () => {
      const touch = () =>
        theRows("update product set updated_at = now() where id = ?", [plenty.product_id])
      expect(await changes(touch)).toBe(false)
    })

    it("is another one on the next day, and the same again on the day before", async () => {
      const day = inDays(0)
      itIs(day)
      const today = await version()
      itIs(dayAfter(day))
      expect(await version()).not.toBe(today)
      itIs(day)
      expect(await version()).toBe(today)
    })

    it("is another one when a price list begins, with no event", async () => {
      const operator = await anOperator()
      const starts_at = new Date(Date.now() + 1_500).toISOString()
      await granted(
        operator.post("/admin/price-lists", {
          title: "Giảm giá",
          description: "Giảm giá",
          type: "sale",
          status: "active",
          starts_at,
          prices: [{ currency_code: "vnd", amount: 50_000, variant_id: plenty.variant_id }],
        })
      )
      await settledEvents()
      const before = await version()
      await new Promise((resolve) => setTimeout(resolve, Date.parse(starts_at) - Date.now() + 20))
      expect(await version()).not.toBe(before)
    })

    it("is not changed by counting the changes together", async () => {
      const before = await version()
      await theMarket().container.resolve("shopWindow").sumUp()
      expect(await version()).toBe(before)
      const [left] = await theRows<{ n: string }>("select count(*) n from shop_window_change")
      expect(Number(left!.n)).toBe(0)
    })
  })
}
