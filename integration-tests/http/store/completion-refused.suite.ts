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
import { revokeQuietly } from "../../builders/a-certificate"
import { aListing } from "../../builders/a-listing"
import { aProducer } from "../../builders/a-producer"
import { granted, shop } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { placed } from "../../builders/placed"
import { setStock, stockOf } from "../../builders/stock"
import { dayAfter, itIs } from "../../builders/the-clock"
import { theMarket } from "../../builders/the-market"
import { theStall, type Stall } from "../../builders/the-stall"

export default function completionRefused() {
  let stall: Stall
  let before: Awaited<ReturnType<typeof placed>>

  beforeAll(() => {
    stall = theStall()
  })

  /** The «no» left nothing behind: no order, no part of one, no promised stock, and a cart to go on with. */
  const expectNothingWritten = async () => {
    expect(await placed()).toEqual(before)
    expect((await stockOf(stall.tea)).reserved).toBe(0)
    expect(
      (await shop.get(`/store/carts/${stall.cart.id}`)).body.cart.completed_at ?? null
    ).toBeNull()
  }
  const expectNo = async (code: string) => {
    await expectRefusal(complete(stall.cart), 400, code)
    await expectNothingWritten()
  }
  /** Core's own refusal, whose code says little. */
  const expectSomeNo = async () => {
    await expectRefusals(
      [stall.cart.id],
      (id: string) => shop.post(`/store/carts/${id}/complete`),
      { status: 400 }
    )
    await expectNothingWritten()
  }

  describe("POST /store/carts/:id/complete refuses", () => {
    beforeEach(async () => {
      before = await placed()
    })

    it("when a certificate has lapsed since the goods were put in", async () => {
      itIs(dayAfter(stall.lastDay))
      await expectNo("ocop.certificate_expired")
    })

    it("when a certificate has been revoked since", async () => {
      await revokeQuietly(stall.tea.certificates[0]!)
      await expectNo("ocop.certificate_revoked")
    })

    it("when a producer has been suspended since, or a listing withdrawn", async () => {
      const { container } = theMarket()
      await container.resolve("listing").updateListings({ id: stall.rice.id, status: "withdrawn" })
      await expectNo("ocop.listing_not_published")
      await container
        .resolve("producer")
        .updateProducers({ id: stall.delta.id, status: "suspended" })
      await expectNo("ocop.producer_suspended")
    })

    it("a phone number that no courier can call", async () => {
      for (const phone of ["1900 1234", ""]) {
        await giveAddress(stall.cart.id, { phone })
        await expectNo("ocop.phone_invalid")
      }
    })

    it("an address without a street, and a buyer without a name", async () => {
      await giveAddress(stall.cart.id, { address_1: "" })
      await expectNo("ocop.address_invalid")
      await giveAddress(stall.cart.id, { first_name: "", last_name: "" })
      await expectNo("ocop.contact_missing")
    })

    it("a cart that says nothing of where to", async () => {
      const bare = await aCart([[stall.honey, 1]])
      await chooseShipping(bare.id)
      await startPayment(bare.id)
      await expectRefusal(complete(bare), 400, "ocop.contact_missing")
    })

    it("without a payment, which a change of the cart takes away", async () => {
      await granted(
        shop.post(`/store/carts/${stall.cart.id}/line-items/${stall.cart.line_ids[0]}`, {
          quantity: 3,
        })
      )
      await expectSomeNo()
    })

    it("a payment begun for another amount", async () => {
      const payments = theMarket().container.resolve(Modules.PAYMENT)
      const { payment_collection } = (
        await shop.post("/store/payment-collections", { cart_id: stall.cart.id })
      ).body
      await payments.updatePaymentCollections(payment_collection.id, { amount: 1_000 })
      await expectNo("ocop.payment_stale")
    })

    it("when one producer's shipping is missing", async () => {
      await putIntoCart(stall.cart.id, await aListing({ by: await aProducer() }))
      await startPayment(stall.cart.id)
      await expectSomeNo()
    })

    it("shipping for a producer that has no goods in the cart", async () => {
      const cart = await aCart([[stall.honey, 1]])
      await giveAddress(cart.id)
      const option_id = stall.delta.options["Giao thường"]
      await granted(shop.post(`/store/carts/${cart.id}/shipping-methods`, { option_id }))
      await startPayment(cart.id)
      await expectRefusal(complete(cart), 400, "ocop.shipping_surplus")
    })

    it("when someone else bought the last ones", async () => {
      await setStock(stall.tea, 0)
      await expectNo("ocop.not_enough_stock")
    })

    it("all but one who want the last ones at the same moment", async () => {
      const another = await aReadyCart([[stall.tea, 2]])
      await setStock(stall.tea, 3)
      const answers = await Promise.all([another, stall.cart].map((each) => complete(each)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      expect(await stockOf(stall.tea)).toEqual({ stocked: 3, reserved: 2 })
    })

    it("an empty cart, and one that is not there", async () => {
      const { id } = await aCart()
      await expectRefusals([id, "cart_khong_co"], (cart: string) =>
        shop.post(`/store/carts/${cart}/complete`)
      )
    })
  })

  describe("a cart whose producer's goods have left", () => {
    it("is charged no shipping for it", async () => {
      await granted(
        shop.delete(`/store/carts/${stall.cart.id}/line-items/${stall.cart.line_ids[1]}`)
      )
      await startPayment(stall.cart.id)
      expect((await granted(complete(stall.cart))).order).toMatchObject({
        shipping_total: 30_000,
        total: 369_999,
      })
    })
  })
}
