import { Modules } from "@medusajs/framework/utils"
import {
  aCart,
  aReadyCart,
  chooseShipping,
  complete,
  giveAddress,
  putIntoCart,
  startPayment,
} from "../../builders/a-cart"
import { aCartOfTwoProducers, type CartOfTwoProducers } from "../../builders/a-cart-of-two-producers"
import { revokeQuietly } from "../../builders/a-certificate"
import { aListing } from "../../builders/a-listing"
import { granted, shop } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { placed } from "../../builders/placed"
import { sellOut, stockOf } from "../../builders/stock"
import { dayAfter, itIs } from "../../builders/the-clock"
import { theMarket } from "../../builders/the-market"

export default function completionRefused() {
  let two: CartOfTwoProducers
  let before: Awaited<ReturnType<typeof placed>>

  beforeAll(async () => {
    two = await aCartOfTwoProducers()
  })
  beforeEach(async () => {
    before = await placed()
  })

  /** The «no» left nothing behind: no order, no part of one, no promised stock, and a cart to go on with. */
  const expectNothingWritten = async () => {
    expect(await placed()).toEqual(before)
    expect((await stockOf(two.tea)).reserved).toBe(0)
    expect((await shop.get(`/store/carts/${two.cart.id}`)).body.cart.completed_at ?? null).toBeNull()
  }
  const expectNo = async (code: string) => {
    await expectRefusal(complete(two.cart), 400, code)
    await expectNothingWritten()
  }
  /** Core's own refusal, whose code says little. */
  const expectSomeNo = async () => {
    await expectRefusals([two.cart.id], (id: string) => shop.post(`/store/carts/${id}/complete`), { status: 400 })
    await expectNothingWritten()
  }

  describe("POST /store/carts/:id/complete refuses", () => {
    it("when a certificate has lapsed since the goods were put in", async () => {
      itIs(dayAfter(two.lastDay))
      await expectNo("ocop.certificate_expired")
    })

    it("when a certificate has been revoked since", async () => {
      await revokeQuietly(two.tea.certificates[0]!)
      await expectNo("ocop.certificate_revoked")
    })

    it("when a producer has been suspended since, or a listing withdrawn", async () => {
      const { container } = theMarket()
      await container.resolve("listing").updateListings({ id: two.rice.id, status: "withdrawn" })
      await expectNo("ocop.listing_not_published")
      await container.resolve("producer").updateProducers({ id: two.delta.id, status: "suspended" })
      await expectNo("ocop.producer_suspended")
    })

    it("a phone number that no courier can call", async () => {
      for (const phone of ["1900 1234", ""]) {
        await giveAddress(two.cart.id, { phone })
        await expectNo("ocop.phone_invalid")
      }
    })

    it("an address without a street, and a buyer without a name", async () => {
      await giveAddress(two.cart.id, { address_1: "" })
      await expectNo("ocop.address_invalid")
      await giveAddress(two.cart.id, { first_name: "", last_name: "" })
      await expectNo("ocop.contact_missing")
    })

    it("a cart that says nothing of where to", async () => {
      const bare = await aCart([[two.honey, 1]])
      await chooseShipping(bare.id)
      await startPayment(bare.id)
      await expectRefusal(complete(bare), 400, "ocop.contact_missing")
    })

    it("without a payment, which a change of the cart takes away", async () => {
      await granted(shop.post(`/store/carts/${two.cart.id}/line-items/${two.cart.line_ids[0]}`, { quantity: 3 }))
      await expectSomeNo()
    })

    it("a payment begun for another amount", async () => {
      const payments = theMarket().container.resolve(Modules.PAYMENT)
      const { payment_collection } = (await shop.post("/store/payment-collections", { cart_id: two.cart.id })).body
      await payments.updatePaymentCollections(payment_collection.id, { amount: 1_000 })
      await expectNo("ocop.payment_stale")
    })

    it("when one producer's shipping is missing", async () => {
      await putIntoCart(two.cart.id, await aListing())
      await startPayment(two.cart.id)
      await expectSomeNo()
    })

    it("shipping for a producer that has no goods in the cart", async () => {
      const cart = await aCart([[two.honey, 1]])
      await giveAddress(cart.id)
      const option_id = two.delta.options["Giao tận nơi"]
      await granted(shop.post(`/store/carts/${cart.id}/shipping-methods`, { option_id }))
      await startPayment(cart.id)
      await expectRefusal(complete(cart), 400, "ocop.shipping_surplus")
      await chooseShipping(cart.id)
      await startPayment(cart.id)
      expect((await granted(complete(cart))).order).toMatchObject({ shipping_total: 30_000 })
    })

    it("when someone else bought the last ones", async () => {
      await sellOut(two.tea)
      await expectSomeNo()
    })

    it("all but one who want the last one at the same moment", async () => {
      const last = await aListing({ stock: 1 })
      const carts = [await aReadyCart([[last, 1]]), await aReadyCart([[last, 1]])]
      const answers = await Promise.all(carts.map((each) => complete(each)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      expect(await stockOf(last)).toEqual({ stocked: 1, reserved: 1 })
    })

    it("an empty cart, and one that is not there", async () => {
      const { id } = await aCart()
      await expectRefusals([id, "cart_khong_co"], (cart: string) => shop.post(`/store/carts/${cart}/complete`))
    })
  })

  describe("a cart whose producer's goods have left", () => {
    it("is charged no shipping for it", async () => {
      await granted(shop.delete(`/store/carts/${two.cart.id}/line-items/${two.cart.line_ids[1]}`))
      await startPayment(two.cart.id)
      expect((await granted(complete(two.cart))).order).toMatchObject({ shipping_total: 30_000, total: 369_999 })
    })
  })
}
