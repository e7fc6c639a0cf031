import { AdminShopOrdersResponse, type ShopOrder } from "@ocop/contract"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { complete, startPayment } from "../../builders/a-cart"
import { aTenthOff } from "../../builders/a-tenth-off"
import { anOperator } from "../../builders/an-operator"
import type { Producer } from "../../builders/a-producer"
import { granted, shop, type Client } from "../../builders/client"
import { expectRefusals } from "../../builders/expect-refusals"
import { placed } from "../../builders/placed"
import { stockOf } from "../../builders/stock"
import { dayAfter, itIs } from "../../builders/the-clock"
import { theMarket } from "../../builders/the-market"
import { theStall, type Stall } from "../../builders/the-stall"

const sum = <T>(rows: readonly T[], pick: (row: T) => number) =>
  rows.reduce((total, row) => total + pick(row), 0)

export default function completion() {
  let operator: Client
  let stall: Stall
  let before: Awaited<ReturnType<typeof placed>>

  beforeAll(async () => {
    operator = await anOperator()
    stall = theStall()
  })

  const partsOf = async (orderId: string): Promise<ShopOrder[]> => {
    const { body } = await operator.get(`/admin/shop-orders?order_id=${orderId}`)
    return AdminShopOrdersResponse.parse(body).shop_orders
  }
  const partOf = (parts: ShopOrder[], { id }: Producer) =>
    parts.find(({ producer_id }) => producer_id === id)!

  describe("POST /store/carts/:id/complete", () => {
    beforeEach(async () => {
      before = await placed()
    })
    const expectOneOrderMore = async () =>
      expect(await placed()).toEqual({ orders: before.orders + 1, parts: before.parts + 2 })

    it("makes one order of goods of two producers, and a part of it for each, to the đồng", async () => {
      const { status, body } = await complete(stall.cart)
      expect([status, body.type]).toEqual([200, "order"])
      expect(body.order.total).toBe(2 * 120_000 + 99_999 + 3 * 80_500 + 30_000 + 25_000)
      await expectOneOrderMore()

      const parts = await partsOf(body.order.id)
      expect(sum(parts, ({ total }) => total)).toBe(body.order.total)
      expect(partOf(parts, stall.hill)).toMatchObject({
        status: "new",
        items_total: 339_999,
        discount_total: 0,
        shipping_total: 30_000,
        total: 369_999,
      })
      expect(partOf(parts, stall.delta)).toMatchObject({
        items_total: 241_500,
        shipping_total: 25_000,
        total: 266_500,
      })
    })

    it("gives each part its own lines, with the commission they were sold at, and promises the stock", async () => {
      const { order } = await granted(complete(stall.cart))
      const parts = await partsOf(order.id)
      const linesOf = (producer: Producer) =>
        partOf(parts, producer)
          .lines.map(({ quantity, net, commission, commission_rate }) => [
            quantity,
            net,
            commission,
            commission_rate,
          ])
          .sort()
      expect(linesOf(stall.hill)).toEqual([
        [1, 99_999, 4_999, 500],
        [2, 240_000, 12_000, 500],
      ])
      expect(linesOf(stall.delta)).toEqual([[3, 241_500, 12_075, 500]])
      for (const { commission_total, lines } of parts) {
        expect(commission_total).toBe(sum(lines, ({ commission }) => commission))
      }
      const lineIds = parts.flatMap(({ lines }) => lines.map((line) => line.order_line_item_id))
      expect(lineIds.sort()).toEqual(order.items.map(({ id }: { id: string }) => id).sort())
      expect(await stockOf(stall.tea)).toEqual({ stocked: 10, reserved: 2 })
    })

    it("takes a discount off the part whose goods it is for", async () => {
      await aTenthOff(stall.rice.product_id)
      await granted(shop.post(`/store/carts/${stall.cart.id}`, { promo_codes: ["MUNG10"] }))
      await startPayment(stall.cart.id)
      const { order } = await granted(complete(stall.cart))
      const parts = await partsOf(order.id)
      expect(partOf(parts, stall.delta)).toMatchObject({
        items_total: 241_500,
        discount_total: 24_150,
        total: 241_500 - 24_150 + 25_000,
        lines: [{ gross: 241_500, discount: 24_150, net: 217_350, commission: 10_867 }],
      })
      expect(partOf(parts, stall.hill).discount_total).toBe(0)
      expect(sum(parts, ({ total }) => total)).toBe(order.total)
    })

    it("answers a repeat with the same order, splits nothing twice, and takes nothing more into the cart", async () => {
      const first = await complete(stall.cart)
      itIs(dayAfter(stall.lastDay)) // the order stands, although it could not be placed today
      const second = await complete(stall.cart)
      expect([second.status, second.body.order?.id]).toEqual([200, first.body.order.id])
      await expectOneOrderMore()
      await expectRefusals<[string, object]>(
        {
          "a line": ["line-items", { variant_id: stall.honey.variant_id, quantity: 1 }],
          shipping: ["parcels", {}],
        },
        ([path, body]) => shop.post(`/store/carts/${stall.cart.id}/${path}`, body)
      )
    })

    it("makes one order of six completions at once", async () => {
      const answers = await Promise.all(Array.from({ length: 6 }, () => complete(stall.cart)))
      const ids = new Set(answers.flatMap(({ body }) => body.order?.id ?? []))
      expect(ids.size).toBe(1)
      expect(answers.filter(({ status }) => status >= 500)).toEqual([])
      await expectOneOrderMore()
      expect((await stockOf(stall.tea)).reserved).toBe(2)
    })

    it("sells on the last day of the certificate", async () => {
      itIs(stall.lastDay)
      expect((await complete(stall.cart)).status).toBe(200)
    })
  })

  describe("one order per cart", () => {
    it("is promised by the database, whatever the locks do", async () => {
      const { order } = await granted(complete(stall.cart))
      const db = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const again = (table: string, column: string) =>
        db.raw(
          `insert into ${table} (id, order_id, ${column}) select 'second', 'another', ${column} from ${table} where order_id = ?`,
          [order.id]
        )
      await expect(again("order_cart", "cart_id")).rejects.toThrow(/ux_order_cart_cart/)
      await expect(again("order_payment_collection", "payment_collection_id")).rejects.toThrow(
        /ux_order_payment_collection/
      )
    })
  })
}
