import { AdminShopOrdersResponse, CheckoutResponse } from "@ocop/contract"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays } from "@ocop/rules"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aShopOrder } from "../../builders/a-shop-order"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, type Client } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { setStock, stockOf } from "../../builders/stock"
import { itIs, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { twoShops, type TwoShops } from "../../builders/two-shops"
import lookAfterShopOrders from "@ocop/plugin/jobs/decline-late-shop-orders"

export default function shopOrderDeclined() {
  let stall: TwoShops
  let hill: Client
  let delta: Client
  let operator: Client
  let order: Awaited<ReturnType<typeof aShopOrder>>

  beforeAll(async () => {
    stall = await twoShops("từ chối")
    operator = await anOperator()
    hill = await aProducersLogIn(stall.hill.id)
    delta = await aProducersLogIn(stall.delta.id)
    order = await aShopOrder([
      [stall.tea, 2],
      [stall.rice, 3],
      [stall.honey, 1],
    ])
  })

  const decline = (client: Client, id: string, body: object = { reason: "out_of_stock" }) =>
    client.post(`/producer/shop-orders/${id}/decline`, body)
  const mine = () => order.partOf(stall.hill)
  const theirs = () => order.partOf(stall.delta)
  const medusaOrder = async () => {
    const query = theMarket().container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ["status", "total", "summary", "items.id", "payment_collections.status"],
      filters: { id: order.order_id },
    })
    const read = data[0] as unknown as {
      status: string
      total: unknown
      items: { id: string }[]
      summary: { pending_difference: unknown }
      payment_collections: { status: string }[]
    }
    return {
      status: read.status,
      total: Number(read.total),
      pending: Number(read.summary.pending_difference),
      lines: read.items.length,
      payments: read.payment_collections.map(({ status }) => status),
    }
  }
  const parts = async () =>
    AdminShopOrdersResponse.parse(
      await granted(operator.get(`/admin/shop-orders?order_id=${order.order_id}`))
    ).shop_orders
  const partOf = async (id: string) => (await parts()).find((part) => part.id === id)!
  const shoppersPage = async () => {
    const { token } = await granted(shop.post("/store/checkouts", { cart_id: order.cart.id }))
    return CheckoutResponse.parse(await granted(shop.get(`/store/checkouts/${token}`))).checkout
  }
  const inStock = async () => {
    const { results } = await granted(
      shop.post("/store/search", {
        entity: "product",
        filters: { id: stall.tea.product_id },
        pagination: { take: 1 },
      })
    )
    return JSON.stringify(results ?? {}).includes('"in_stock":true')
  }

  describe("POST /producer/shop-orders/:id/decline", () => {
    it("frees the stock of that part alone", async () => {
      expect(await stockOf(stall.tea)).toEqual({ stocked: 10, reserved: 2 })
      await granted(decline(hill, mine().id))
      expect(await stockOf(stall.tea)).toEqual({ stocked: 10, reserved: 0 })
      expect((await stockOf(stall.rice)).reserved).toBe(3)
    })

    it("is in the search within a second", async () => {
      await setStock(stall.tea, 2)
      await eventually(async () => expect(await inStock()).toBe(false))
      await granted(decline(hill, mine().id))
      const pressed = Date.now()
      await eventually(async () => expect(await inStock()).toBe(true))
      expect(Date.now() - pressed).toBeLessThan(1_000)
    })

    it("gives back that part, to the đồng; of cash that nobody collected, nothing is to be paid out", async () => {
      await granted(decline(hill, mine().id, { reason: "other", words: "Mưa lũ, đường sạt" }))
      expect((await partOf(mine().id)).refunds).toEqual([
        { id: expect.any(String), amount: 369_999, reason: "declined", state: "not_needed" },
      ])
      expect((await partOf(theirs().id)).refunds).toEqual([])
    })

    it("opens a refund for what was paid another way", async () => {
      await theRows("update shop_order set payment_method = 'vietqr' where order_id = ?", [
        order.order_id,
      ])
      await granted(decline(delta, theirs().id))
      expect((await partOf(theirs().id)).refunds).toMatchObject([
        { amount: 266_500, state: "open" },
      ])
    })

    it("leaves Medusa's order with the other part, its payment untouched", async () => {
      expect(await medusaOrder()).toMatchObject({ total: 636_499, lines: 3 })
      await granted(decline(hill, mine().id))
      expect(await medusaOrder()).toEqual({
        status: "pending",
        total: 266_500,
        pending: 266_500,
        lines: 1,
        payments: ["authorized"],
      })
    })

    it("cancels Medusa's order when the last part is declined", async () => {
      await granted(decline(hill, mine().id))
      await granted(decline(delta, theirs().id))
      expect(await medusaOrder()).toMatchObject({ status: "canceled", payments: ["canceled"] })
      expect((await stockOf(stall.rice)).reserved).toBe(0)
      expect((await parts()).map(({ status }) => status)).toEqual(["declined", "declined"])
    })

    it("takes the last part off an order that was paid, and leaves the money to its refunds", async () => {
      await theRows("update shop_order set payment_method = 'vietqr' where order_id = ?", [
        order.order_id,
      ])
      await theRows(
        "update payment_collection set captured_amount = 636499 where id in (select payment_collection_id from order_payment_collection where order_id = ?)",
        [order.order_id]
      )
      await granted(decline(hill, mine().id))
      await granted(decline(delta, theirs().id))
      expect(await medusaOrder()).toMatchObject({ status: "pending", total: 0 })
      const refunds = (await parts()).flatMap(({ refunds }) => refunds)
      expect(refunds.map(({ amount, state }) => [amount, state]).sort()).toEqual([
        [266_500, "open"],
        [369_999, "open"],
      ])
      expect((await stockOf(stall.rice)).reserved).toBe(0)
    })

    it("of both parts at once, leaves neither undone", async () => {
      const answers = await Promise.all([decline(hill, mine().id), decline(delta, theirs().id)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect((await medusaOrder()).status).toBe("canceled")
      expect(await theRows("select 1 from shop_order_refund where applied_at is null")).toEqual([])
      for (const goods of [stall.tea, stall.rice]) expect((await stockOf(goods)).reserved).toBe(0)
    })

    it("repeated, or six times at once, does all this once", async () => {
      const answers = await Promise.all(Array.from({ length: 6 }, () => decline(hill, mine().id)))
      expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
      expect((await partOf(mine().id)).refunds.map(({ amount }) => amount)).toEqual([369_999])
      expect((await medusaOrder()).total).toBe(266_500)
      expect(
        await theRows(
          "select 1 from audit_entry where action = 'shop_order.declined' and subject_id = ?",
          [mine().id]
        )
      ).toHaveLength(1)
    })

    it("is what the shopper reads: why, and what is still to be paid", async () => {
      await granted(decline(hill, mine().id, { reason: "other", words: "Mưa lũ, đường sạt" }))
      const page = await shoppersPage()
      expect(page).toMatchObject({ total: 266_500, refund_total: 369_999 })
      const declined = page.shop_orders.find(({ id }) => id === mine().id)!
      expect(declined).toMatchObject({
        status: "declined",
        end_words: "Mưa lũ, đường sạt",
        refund_total: 369_999,
      })
      expect(declined.lines.map(({ title, quantity }) => [title, quantity])).toEqual([
        ["Trà từ chối", 2],
        ["Mật ong từ chối", 1],
      ])
    })

    it("refuses a reason that is none, and «other» without words", async () => {
      await expectRefusals<object>(
        {
          none: {},
          unknown: { reason: "vi thich" },
          long: { reason: "other", words: "x".repeat(301) },
          more: { reason: "other", words: "x", producer_id: stall.delta.id },
        },
        (body) => decline(hill, mine().id, body),
        { status: 400 }
      )
      await expectRefusal(
        decline(hill, mine().id, { reason: "other", words: "  " }),
        400,
        "ocop.decline_words_missing"
      )
      expect((await partOf(mine().id)).status).toBe("new")
    })
  })

  describe("48 hours without an answer", () => {
    const runJob = () => lookAfterShopOrders(theMarket().container)

    it("decline the part, free its stock, give it back and tell its producer, once", async () => {
      await granted(delta.post(`/producer/shop-orders/${theirs().id}/accept`))
      await runJob()
      expect((await partOf(mine().id)).status).toBe("new")
      itIs(addDays(today(), 3))
      await Promise.all([runJob(), runJob()])
      await runJob()
      expect(await partOf(mine().id)).toMatchObject({
        status: "declined",
        refunds: [{ amount: 369_999, reason: "timed_out", state: "not_needed" }],
      })
      expect((await partOf(theirs().id)).status).toBe("accepted")
      expect((await stockOf(stall.tea)).reserved).toBe(0)
      expect((await medusaOrder()).total).toBe(266_500)
      expect(
        await theRows(
          "select producer_id, subject_id from producer_message where kind = 'order_timed_out' and producer_id in (?, ?)",
          [stall.hill.id, stall.delta.id]
        )
      ).toEqual([{ producer_id: stall.hill.id, subject_id: mine().id }])
      expect(
        await theRows(
          "select actor_type, actor_id from audit_entry where action = 'shop_order.timed_out' and subject_id in (?, ?)",
          [mine().id, theirs().id]
        )
      ).toEqual([{ actor_type: "system", actor_id: "decline-late-shop-orders" }])
    })

    it("are over for whoever accepts too late, also before the job comes", async () => {
      itIs(addDays(today(), 3))
      await expectRefusal(
        hill.post(`/producer/shop-orders/${mine().id}/accept`),
        400,
        "ocop.shop_order_timed_out"
      )
    })

    it("what was left half done is ended by the job", async () => {
      await granted(decline(hill, mine().id))
      await theRows(
        "update shop_order_refund set applied_at = null, created_at = now() - interval '1 hour'"
      )
      await runJob()
      expect((await medusaOrder()).total).toBe(266_500)
      expect(await theRows("select 1 from shop_order_refund where applied_at is null")).toEqual([])
    })
  })

  describe("an operator who cancels the whole order in Medusa", () => {
    it("cancels its parts and tells their producers", async () => {
      await granted(hill.post(`/producer/shop-orders/${mine().id}/accept`))
      await cancelOrderWorkflow(theMarket().container).run({ input: { order_id: order.order_id } })
      expect(
        (await parts()).map(({ status, refunds }) => [status, refunds.map(({ state }) => state)])
      ).toEqual([
        ["cancelled", ["not_needed"]],
        ["cancelled", ["not_needed"]],
      ])
      expect((await stockOf(stall.tea)).reserved).toBe(0)
      expect(
        await theRows(
          "select 1 from producer_message where kind = 'order_cancelled' and subject_id in (?, ?)",
          [mine().id, theirs().id]
        )
      ).toHaveLength(2)
    })
  })
}
