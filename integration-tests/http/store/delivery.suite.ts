import { ParcelsResponse, type Parcel } from "@ocop/contract"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  aCart,
  chooseShipping,
  complete,
  giveAddress,
  putIntoCart,
  startPayment,
  type Cart,
} from "../../builders/a-cart"
import { deliversByTheList, needsOnTheWay, saysOfDelivery, weighs } from "../../builders/a-delivery"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { granted, shop } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { theMarket } from "../../builders/the-market"

/** A province of each zone as seen from Điện Biên: itself, its region, the other end of the country. */
const HOME = "11"
const REGION = "14"
const FAR = "96"

export default function delivery() {
  let producer: Producer
  let tea: Listing
  let options: Record<string, string>
  let cart: Cart

  beforeAll(async () => {
    producer = await aProducer({ name: "Hợp tác xã Giao Hàng", from: "Điện Biên Phủ, Điện Biên" })
    options = await deliversByTheList(producer)
    tea = await aListing({ title: "Trà giao hàng", by: producer, price: 120_000 })
    await weighs(tea, 400)
    cart = await aCart([[tea, 1]])
  })

  const livesIn = (province: string) => giveAddress(cart.id, { province })
  const parcel = async (): Promise<Parcel> => {
    const { body } = await shop.get(`/store/carts/${cart.id}/parcels`)
    return ParcelsResponse.parse(body).parcels[0]!
  }
  const cartNow = async () => (await granted(shop.get(`/store/carts/${cart.id}`))).cart
  const change = (id: string, quantity: number) =>
    granted(shop.post(`/store/carts/${cart.id}/line-items/${id}`, { quantity }))

  describe("GET /store/carts/:id/parcels", () => {
    it("asks the dearest zone before there is an address, and says that it is an estimate", async () => {
      expect(await parcel()).toMatchObject({
        estimated: true,
        free_delivery: null,
        pickup_place: null,
        options: [
          {
            id: options.standard,
            price: 30_000,
            full_price: 30_000,
            days: { min: 3, max: 5 },
            parcels: 1,
          },
        ],
      })
    })

    it.each([
      [HOME, 16_000, 2],
      [REGION, 22_000, 3],
      [FAR, 30_000, 5],
    ])("asks by where the buyer lives: province %s is %d ₫", async (province, price, max) => {
      await livesIn(province)
      const { options: offered, estimated } = await parcel()
      const standard = offered.find(({ id }) => id === options.standard)!
      expect([estimated, standard.price, standard.days?.max]).toEqual([false, price, max])
    })

    it("offers no cold delivery where none goes, and says so", async () => {
      await livesIn(FAR)
      const { not_offered } = await parcel()
      expect(not_offered).toEqual([
        { id: options.cold, name: "Giao lạnh", reason: "zone", goods: ["Trà giao hàng"] },
      ])
    })

    it("offers fetching where the producer has it, last and free, and never chooses it by itself", async () => {
      await saysOfDelivery(producer, { pickup: true, pickup_note: "Xưởng chè, 8–17 giờ" })
      await livesIn(HOME)
      const { options: offered, pickup_place } = await parcel()
      expect(offered.at(-1)).toMatchObject({ id: options.pickup, price: 0, pickup: true })
      expect(pickup_place).toBe("Xưởng chè, 8–17 giờ")
      await chooseShipping(cart.id)
      expect((await parcel()).selected_option_id).toBe(options.standard)
      await chooseShipping(cart.id, { [producer.id]: options.pickup! })
      expect((await cartNow()).total).toBe(120_000)
    })

    it("splits what is too heavy for one parcel", async () => {
      await weighs(tea, 20_000)
      await change(cart.line_ids[0]!, 3)
      expect((await parcel()).options[0]).toMatchObject({ price: 3 * 190_000, parcels: 3 })
    })
  })

  describe("free delivery", () => {
    it.each([
      [240_001, 30_000, 1],
      [240_000, 0, 0],
    ])(
      "from %d ₫ of goods makes delivery of 240,000 ₫ cost %d ₫",
      async (free_from, price, missing) => {
        await saysOfDelivery(producer, { free_from })
        await weighs(tea, 200)
        await change(cart.line_ids[0]!, 2)
        const { options: offered, free_delivery } = await parcel()
        expect(offered[0]).toMatchObject({ price, full_price: 30_000 })
        expect(free_delivery).toEqual({ from: free_from, missing })
      }
    )
  })

  describe("POST /store/carts/:id/parcels", () => {
    it("refuses by name what must stay cold where nothing cold goes", async () => {
      await needsOnTheWay(tea, { keep_cold: true })
      await livesIn(FAR)
      const answer = shop.post(`/store/carts/${cart.id}/parcels`)
      await expectRefusal(answer, 400, "ocop.delivery_unavailable")
      expect((await answer).body.message).toContain("Trà giao hàng")
      await livesIn(HOME)
      await chooseShipping(cart.id)
      expect((await parcel()).selected_option_id).toBe(options.cold)
    })

    it("refuses by name what may not travel so long", async () => {
      await needsOnTheWay(tea, { max_transit_days: 4 })
      await livesIn(FAR)
      const refused = shop.post(`/store/carts/${cart.id}/parcels`)
      await expectRefusal(refused, 400, "ocop.delivery_unavailable")
      expect((await parcel()).not_offered.map(({ reason }) => reason).sort()).toEqual([
        "too_slow",
        "zone",
      ])
      await livesIn(REGION)
      await chooseShipping(cart.id)
    })

    it("refuses a place where the producer does not send", async () => {
      await saysOfDelivery(producer, { area: "region" })
      await livesIn(FAR)
      const refused = shop.post(`/store/carts/${cart.id}/parcels`)
      await expectRefusal(refused, 400, "ocop.delivery_unavailable")
    })
  })

  describe("a chosen delivery", () => {
    beforeEach(async () => {
      await livesIn(HOME)
      await chooseShipping(cart.id)
    })
    const shippingNow = async () =>
      (await cartNow()).shipping_methods.map(({ amount }: { amount: number }) => amount)

    it("follows the goods and the address by itself", async () => {
      expect(await shippingNow()).toEqual([16_000])
      await change(cart.line_ids[0]!, 2)
      expect(await shippingNow()).toEqual([18_000])
      await livesIn(FAR)
      expect(await shippingNow()).toEqual([35_000])
      await putIntoCart(cart.id, tea, 1)
      expect(await shippingNow()).toEqual([42_000])
    })

    it("is bought at its price", async () => {
      await startPayment(cart.id)
      const { order } = await granted(complete(cart))
      expect(order.total).toBe(136_000)
    })

    it("whose price changed since is refused, until it is chosen again", async () => {
      await startPayment(cart.id)
      const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex("delivery_rate")
        .where({ zone: "same_province", up_to_g: 500 })
        .update({ price: 17_000 })
      await expectRefusal(complete(cart), 400, "ocop.shipping_stale")
      await chooseShipping(cart.id)
      await startPayment(cart.id)
      expect((await granted(complete(cart))).order.total).toBe(137_000)
    })

    it("that is no longer offered is refused", async () => {
      await startPayment(cart.id)
      await needsOnTheWay(tea, { keep_cold: true })
      await expectRefusal(complete(cart), 400, "ocop.shipping_stale")
    })
  })
}
