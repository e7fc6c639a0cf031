import { AdminShopOrdersResponse, type ShopOrder } from "@ocop/contract"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  aReadyCart,
  aCart,
  chooseShipping,
  complete,
  giveAddress,
  putIntoCart,
  startPayment,
  type Cart,
} from "../../builders/a-cart"
import { revokeQuietly } from "../../builders/a-certificate"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { sellOut, stockOf } from "../../builders/stock"
import { dayAfter, inDays, itIs } from "../../builders/the-clock"
import { theMarket } from "../../builders/the-market"

const sum = <T>(rows: readonly T[], pick: (row: T) => number) =>
  rows.reduce((total, row) => total + pick(row), 0)

export default function completion() {
  let operator: Client
  let hill: Producer
  let delta: Producer
  let tea: Listing
  let honey: Listing
  let rice: Listing
  let cart: Cart
  let lastDay: string

  beforeAll(async () => {
    lastDay = inDays(30)
    operator = await anOperator()
    hill = await aProducer({ name: "Hợp tác xã Trên Núi", shipping: { "Giao tận nơi": 30_000 } })
    delta = await aProducer({ name: "Hợp tác xã Dưới Xuôi", shipping: { "Giao tận nơi": 25_000 } })
    tea = await aListing({
      title: "Trà để mua",
      by: hill,
      price: 120_000,
      stock: 10,
      certificates: [{ stars: 4, until: lastDay }],
    })
    honey = await aListing({ title: "Mật ong để mua", by: hill, price: 99_999 })
    rice = await aListing({ title: "Gạo để mua", by: delta, price: 80_500 })
    cart = await aReadyCart([
      [tea, 2],
      [rice, 3],
      [honey, 1],
    ])
  })

  const shopOrdersOf = async (orderId: string): Promise<ShopOrder[]> => {
    const { body } = await operator.get(`/admin/shop-orders?order_id=${orderId}`)
    return AdminShopOrdersResponse.parse(body).shop_orders
  }
  const written = async () => ({
    orders: (await theMarket().container.resolve(Modules.ORDER).listAndCountOrders())[1],
    parts: (await theMarket().container.resolve("shopOrder").listAndCountShopOrders())[1],
  })
  let before: Awaited<ReturnType<typeof written>>

  /** The «no» left nothing behind: no order, no part of one, no promised stock, and a cart to go on with. */
  const expectNothingWritten = async () => {
    expect(await written()).toEqual(before)
    expect((await stockOf(tea)).reserved).toBe(0)
    expect((await shop.get(`/store/carts/${cart.id}`)).body.cart.completed_at ?? null).toBeNull()
  }
  const expectRefusal = async (status: number, code: string) => {
    await expectRefusal(complete(cart), status, code)
    await expectNothingWritten()
  }

  describe("POST /store/carts/:id/complete", () => {
    beforeEach(async () => {
      before = await written()
    })
    const expectOneOrderMore = async () =>
      expect(await written()).toEqual({ orders: before.orders + 1, parts: before.parts + 2 })

    it("makes one order of goods of two producers, and a part of it for each, to the đồng", async () => {
      const { status, body } = await complete(cart)
      expect([status, body.type]).toEqual([200, "order"])
      expect(body.order.total).toBe(2 * 120_000 + 99_999 + 3 * 80_500 + 30_000 + 25_000)
      await expectOneOrderMore()

      const parts = await shopOrdersOf(body.order.id)
      expect(parts).toHaveLength(2)
      expect(sum(parts, ({ total }) => total)).toBe(body.order.total)
      expect(parts.find(({ producer_id }) => producer_id === hill.id)).toMatchObject({
        status: "new",
        items_total: 339_999,
        discount_total: 0,
        shipping_total: 30_000,
        total: 369_999,
      })
      expect(parts.find(({ producer_id }) => producer_id === delta.id)).toMatchObject({
        items_total: 241_500,
        shipping_total: 25_000,
        total: 266_500,
      })
    })

    it("gives each part its own lines, with the commission they were sold at", async () => {
      const { body } = await complete(cart)
      const parts = await shopOrdersOf(body.order.id)
      const linesOf = ({ id }: Producer) =>
        parts
          .find(({ producer_id }) => producer_id === id)!
          .lines.map(({ title, quantity, net, commission, commission_rate }) => [
            title, quantity, net, commission, commission_rate,
          ])
          .sort()
      expect(linesOf(hill)).toEqual([
        ["Mật ong để mua", 1, 99_999, 4_999, 500],
        ["Trà để mua", 2, 240_000, 12_000, 500],
      ])
      expect(linesOf(delta)).toEqual([["Gạo để mua", 3, 241_500, 12_075, 500]])
      for (const part of parts) {
        expect(part.commission_total).toBe(sum(part.lines, ({ commission }) => commission))
      }
      const lineIds = parts.flatMap(({ lines }) => lines.map((line) => line.order_line_item_id))
      expect(lineIds.sort()).toEqual(body.order.items.map(({ id }: { id: string }) => id).sort())
    })

    it("promises the stock", async () => {
      await granted(complete(cart))
      expect(await stockOf(tea)).toEqual({ stocked: 10, reserved: 2 })
    })

    it("takes a discount off the part whose goods it is for", async () => {
      await createPromotionsWorkflow(theMarket().container).run({
        input: {
          promotionsData: [
            {
              code: "MUNG10",
              type: "standard",
              status: "active",
              is_tax_inclusive: true,
              application_method: {
                type: "percentage",
                target_type: "items",
                allocation: "across",
                value: 10,
                currency_code: "vnd",
                target_rules: [{ attribute: "items.product.id", operator: "eq", values: [rice.product_id] }],
              },
            } as never,
          ],
        },
      })
      await granted(shop.post(`/store/carts/${cart.id}`, { promo_codes: ["MUNG10"] }))
      await startPayment(cart.id)
      const { order } = await granted(complete(cart))
      const parts = await shopOrdersOf(order.id)
      expect(parts.find(({ producer_id }) => producer_id === delta.id)).toMatchObject({
        items_total: 241_500,
        discount_total: 24_150,
        total: 241_500 - 24_150 + 25_000,
        lines: [{ gross: 241_500, discount: 24_150, net: 217_350, commission: 10_867 }],
      })
      expect(parts.find(({ producer_id }) => producer_id === hill.id)?.discount_total).toBe(0)
      expect(sum(parts, ({ total }) => total)).toBe(order.total)
    })

    it("answers a repeat with the same order and splits nothing twice", async () => {
      const first = await complete(cart)
      const second = await complete(cart)
      expect(second.status).toBe(200)
      expect(second.body.order.id).toBe(first.body.order.id)
      await expectOneOrderMore()
      expect(await shopOrdersOf(first.body.order.id)).toHaveLength(2)
    })

    it("answers a repeat with the order even when it could not be sold any more", async () => {
      const first = await complete(cart)
      itIs(dayAfter(lastDay))
      expect((await complete(cart)).body.order?.id).toBe(first.body.order.id)
    })

    it("makes one order of six completions at once", async () => {
      const answers = await Promise.all(Array.from({ length: 6 }, () => complete(cart)))
      const ids = new Set(answers.flatMap(({ body }) => body.order?.id ?? []))
      expect(ids.size).toBe(1)
      expect(answers.filter(({ status }) => status >= 500)).toEqual([])
      await expectOneOrderMore()
      expect(await shopOrdersOf([...ids][0]!)).toHaveLength(2)
      expect((await stockOf(tea)).reserved).toBe(2)
    })

    it("sells on the last day of the certificate", async () => {
      itIs(lastDay)
      expect((await complete(cart)).status).toBe(200)
    })

    it("refuses when a certificate has lapsed since the goods were put in", async () => {
      itIs(dayAfter(lastDay))
      await expectRefusal(400, "ocop.certificate_expired")
    })

    it("refuses when a certificate has been revoked since", async () => {
      await revokeQuietly(tea.certificates[0]!)
      await expectRefusal(400, "ocop.certificate_revoked")
    })

    it("refuses when a producer has been suspended since", async () => {
      await theMarket().container.resolve("producer").updateProducers({ id: delta.id, status: "suspended" })
      await expectRefusal(400, "ocop.producer_suspended")
    })

    it("refuses when a listing has been withdrawn since", async () => {
      await theMarket().container.resolve("listing").updateListings({ id: rice.id, status: "withdrawn" })
      await expectRefusal(400, "ocop.listing_not_published")
    })

    it("refuses a phone number that no courier can call", async () => {
      for (const phone of ["1900 1234", "091234", "+1 650 253 0000", "không có", ""]) {
        await giveAddress(cart.id, { phone })
        await expectRefusal(complete(cart), 400, "ocop.phone_invalid")
      }
      await expectNothingWritten()
    })

    it("refuses an address without a street, and a buyer without a name", async () => {
      await giveAddress(cart.id, { address_1: "" })
      await expectRefusal(400, "ocop.address_invalid")
      await giveAddress(cart.id, { first_name: "", last_name: "" })
      await expectRefusal(400, "ocop.contact_missing")
    })

    it("refuses a cart that says nothing of where to", async () => {
      const bare = await aCart([[honey, 1]])
      await chooseShipping(bare.id)
      await startPayment(bare.id)
      await expectRefusal(complete(bare), 400, "ocop.contact_missing")
    })

    it("refuses a payment begun for another amount", async () => {
      await granted(shop.post(`/store/carts/${cart.id}/line-items/${cart.line_ids[0]}`, { quantity: 3 }))
      await expectRefusal(400, "ocop.payment_stale")
    })

    it("refuses without a payment", async () => {
      const unpaid = await aCart([[honey, 1]])
      await giveAddress(unpaid.id)
      await chooseShipping(unpaid.id)
      await expectRefusals([unpaid.id], (id: string) => shop.post(`/store/carts/${id}/complete`))
    })

    it("refuses when one producer's shipping is missing", async () => {
      await putIntoCart(cart.id, await aListing({ title: "Của người thứ ba" }))
      await startPayment(cart.id)
      await expectRefusals([cart.id], (id: string) => shop.post(`/store/carts/${id}/complete`), { status: 400 })
      await expectNothingWritten()
    })

    it("charges no shipping for a producer whose goods have left", async () => {
      await granted(shop.delete(`/store/carts/${cart.id}/line-items/${cart.line_ids[1]}`))
      await startPayment(cart.id)
      expect((await granted(complete(cart))).order).toMatchObject({ shipping_total: 30_000, total: 369_999 })
    })

    it("refuses to charge shipping for a producer that has no goods in the cart", async () => {
      const option_id = (await aProducer()).options["Giao tận nơi"]
      await granted(shop.post(`/store/carts/${cart.id}/shipping-methods`, { option_id }))
      await startPayment(cart.id)
      await expectRefusal(400, "ocop.shipping_surplus")
      await chooseShipping(cart.id)
      await startPayment(cart.id)
      expect((await complete(cart)).status).toBe(200)
    })

    it("refuses when someone else bought the last ones", async () => {
      await sellOut(tea)
      await expectRefusals([cart.id], (id: string) => shop.post(`/store/carts/${id}/complete`), { status: 400 })
      await expectNothingWritten()
    })

    it("sells the last one once, however many complete at the same time", async () => {
      const last = await aListing({ title: "Cái cuối cùng", stock: 1 })
      const carts = [await aReadyCart([[last, 1]]), await aReadyCart([[last, 1]]), await aReadyCart([[last, 1]])]
      const answers = await Promise.all(carts.map((each) => complete(each)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400])
      expect(await stockOf(last)).toEqual({ stocked: 1, reserved: 1 })
    })

    it("refuses an empty cart, and one that is not there", async () => {
      for (const line of cart.line_ids) {
        await granted(shop.delete(`/store/carts/${cart.id}/line-items/${line}`))
      }
      await expectRefusals([cart.id, "cart_khong_co"], (id: string) => shop.post(`/store/carts/${id}/complete`))
      await expectNothingWritten()
    })

    it("takes nothing more into a cart that is an order", async () => {
      await granted(complete(cart))
      await expectRefusals(
        {
          "a line": ["line-items", { variant_id: honey.variant_id, quantity: 1 }],
          "shipping": ["parcels", {}],
        } as Record<string, [string, object]>,
        ([path, body]) => shop.post(`/store/carts/${cart.id}/${path}`, body)
      )
    })
  })

  describe("one order per cart", () => {
    it("is promised by the database, whatever the locks do", async () => {
      const { order } = await granted(complete(cart))
      const db = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const columns = "(id, order_id, cart_id)"
      await expect(
        db.raw(`insert into order_cart ${columns} values ('second', ?, ?)`, [`${order.id}x`, cart.id])
      ).rejects.toThrow(/ux_order_cart_cart/)
      const { rows } = await db.raw("select payment_collection_id as id from order_payment_collection where order_id = ?", [order.id])
      await expect(
        db.raw("insert into order_payment_collection (id, order_id, payment_collection_id) values ('second', ?, ?)", [`${order.id}x`, rows[0].id])
      ).rejects.toThrow(/ux_order_payment_collection/)
    })
  })
}
