import { ListingResponse, ProducerResponse } from "@ocop/contract"
import { addDays } from "@ocop/rules"
import { aReadyCart, complete, putIntoCart, aCart } from "../../builders/a-cart"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { granted, shop } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { expectRefusal } from "../../builders/expect-refusals"
import { at, dayAfter, inDays, itIs } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { find } from "../../builders/the-search"

/** What shoppers meet while a producer's shop is closed for some days. */
export default function holidays() {
  let producer: Producer
  let tea: Listing
  let from: string
  let to: string

  beforeAll(async () => {
    from = inDays(3)
    to = inDays(9)
    producer = await aProducer({ name: "HTX nghỉ lễ" })
    tea = await aListing({ title: "Trà nghỉ lễ", by: producer })
  })

  const takeHoliday = () =>
    theRows("update producer set holiday_from = ?, holiday_to = ? where id = ?", [
      from,
      to,
      producer.id,
    ])
  const page = async () =>
    ListingResponse.parse(await granted(shop.get(`/store/listings/${tea.handle}`))).listing
  const closed = () => ({ until: to, reopens_on: dayAfter(to) })
  const theCard = async () => (await find({ producer_id: producer.id })).hits[0]?.document

  describe("a shop on holiday", () => {
    it("closes and opens at midnight in Vietnam, to the millisecond", async () => {
      await takeHoliday()
      const night = (day: string) => `${addDays(day, -1)}T17:00:00.000Z`
      const before = (day: string) => `${addDays(day, -1)}T16:59:59.999Z`
      const moments = [before(from), night(from), before(dayAfter(to)), night(dayAfter(to))]
      const open: boolean[] = []
      for (const moment of moments) open.push((await at(moment, page)).sale.open)
      expect(open).toEqual([true, false, false, true])
    })

    it("says so on product page and producer's page, with the day on which it opens again", async () => {
      await takeHoliday()
      itIs(to)
      expect((await page()).sale).toMatchObject({
        open: false,
        code: "ocop.producer_closed",
        closed: closed(),
      })
      const shown = async () =>
        ProducerResponse.parse(await granted(shop.get(`/store/producers/${producer.handle}`)))
          .producer.closed
      expect(await shown()).toEqual(closed())
      itIs(dayAfter(to))
      expect((await page()).sale).toEqual({ open: true, ships_from: null })
      expect(await shown()).toBeNull()
    })

    it("puts nothing into a cart, until it opens", async () => {
      await takeHoliday()
      const { id } = await aCart()
      const add = () =>
        shop.post(`/store/carts/${id}/line-items`, { variant_id: tea.variant_id, quantity: 1 })
      itIs(from)
      await expectRefusal(add(), 400, "ocop.producer_closed")
      itIs(dayAfter(to))
      await putIntoCart(id, tea)
    })

    it("takes no order for what was put into the cart before, and names the line that is in the way", async () => {
      const cart = await aReadyCart([[tea, 1]])
      await takeHoliday()
      itIs(from)
      await expectRefusal(complete(cart), 400, "ocop.producer_closed")
      const { parcels } = await granted(shop.get(`/store/carts/${cart.id}/parcels`))
      expect(JSON.stringify(parcels)).toContain("ocop.producer_closed")
      itIs(dayAfter(to))
      expect((await granted(complete(cart))).type).toBe("order")
    })

    it("is found all the same, says so on its cards from midnight to midnight, with no event", async () => {
      await takeHoliday()
      // The index knows that this is the day on which the card turns.
      const changes_on = Number(from.replaceAll("-", ""))
      await eventually(async () =>
        expect(await theCard()).toMatchObject({ on_sale: true, closed_until: null, changes_on })
      )
      itIs(from)
      expect(await theCard()).toMatchObject({ on_sale: false, closed_until: to })
      itIs(dayAfter(to))
      expect(await theCard()).toMatchObject({ on_sale: true, closed_until: null })
    })

    it("is on the cards within a second of being set for today", async () => {
      from = inDays(0)
      await takeHoliday()
      await eventually(async () =>
        expect(await theCard()).toMatchObject({ on_sale: false, closed_until: to })
      )
    })
  })
}
