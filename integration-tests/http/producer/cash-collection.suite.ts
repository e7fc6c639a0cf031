import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  AdminShopOrdersResponse,
  CheckoutResponse,
  ProducerShopOrderResponse,
} from "@ocop/contract"
import { captureCash } from "@ocop/plugin/workflows/cash/capture-cash"
import { finishCash } from "@ocop/plugin/workflows/cash/finish-cash"
import { landed, packed, sentParcel } from "../../builders/a-parcel"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aShopOrder } from "../../builders/a-shop-order"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, type Client } from "../../builders/client"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { twoShops, type TwoShops } from "../../builders/two-shops"

interface Cash {
  id: string
  parcel_id: string
  amount: number
  state: string
  captured_amount: number | null
}

export default function cashCollection() {
  let stall: TwoShops
  let hill: Client
  let delta: Client
  let operator: Client
  let order: Awaited<ReturnType<typeof aShopOrder>>
  let mine: string
  let theirs: string

  beforeAll(async () => {
    stall = await twoShops("thu hộ")
    hill = await aProducersLogIn(stall.hill.id)
    delta = await aProducersLogIn(stall.delta.id)
    operator = await anOperator()
    order = await aShopOrder([
      [stall.tea, 2],
      [stall.rice, 1],
    ])
    mine = order.partOf(stall.hill).id
    theirs = order.partOf(stall.delta).id
  })

  const cash = (part = mine) =>
    theRows<Cash>(
      "select id, parcel_id, amount, state, captured_amount from cash_collection where shop_order_id = ? order by amount desc",
      [part]
    )
  const paidAt = async (part = mine) =>
    (
      await theRows<{ paid_at: Date | null }>("select paid_at from shop_order where id = ?", [part])
    )[0]!.paid_at
  /** What Medusa says of the order's money. */
  const medusa = async () => {
    const query = theMarket().container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: [
        "status",
        "total",
        "summary.*",
        "payment_collections.id",
        "payment_collections.status",
        "payment_collections.captured_amount",
        "payment_collections.payments.id",
        "payment_collections.payments.amount",
        "payment_collections.payments.canceled_at",
        "payment_collections.payments.captures.amount",
      ],
      filters: { id: order.order_id },
    })
    const { status, total, summary, payment_collections } = data[0] as never as {
      status: string
      total: number
      summary: { paid_total: number; pending_difference: number }
      payment_collections: {
        status: string
        captured_amount: number
        payments: {
          id: string
          amount: number
          canceled_at: string | null
          captures: { amount: number }[]
        }[]
      }[]
    }
    return {
      status,
      total: Number(total),
      paid: Number(summary.paid_total),
      collections: payment_collections.map(({ captured_amount, ...one }) => ({
        status: one.status,
        captured: Number(captured_amount),
      })),
      payments: payment_collections.flatMap(({ payments }) => payments ?? []),
    }
  }
  const captures = async () =>
    (await medusa()).payments
      .flatMap((payment) => payment.captures)
      .map(({ amount }) => Number(amount))
      .sort((a, b) => a - b)
  const state = async (part = mine) => {
    const { shop_orders } = AdminShopOrdersResponse.parse(
      await granted(operator.get(`/admin/shop-orders?order_id=${order.order_id}`))
    )
    const { payment_method, payment_state, payment_sums } = shop_orders.find(
      ({ id }) => id === part
    )!
    return { payment_method, payment_state, ...payment_sums }
  }
  const halves = async () => {
    const [line] = await packed(hill, mine)
    const one = [{ line_id: line!.id, quantity: 1 }]
    return [await sentParcel(hill, mine, { lines: one }), await sentParcel(hill, mine)] as const
  }

  describe("cash of a parcel", () => {
    it("is due when it leaves and collected when it is delivered, which pays the part", async () => {
      await packed(hill, mine)
      expect(await cash()).toEqual([])
      expect(await state()).toMatchObject({ payment_state: "to_collect", outstanding: 270_000 })
      const parcel = await sentParcel(hill, mine)
      expect(await cash()).toMatchObject([{ parcel_id: parcel, amount: 270_000, state: "due" }])
      expect(await paidAt()).toBeNull()
      await landed(hill, mine, "deliver")
      expect(await cash()).toMatchObject([{ state: "collected", captured_amount: 270_000 }])
      expect(await paidAt()).not.toBeNull()
      expect(await state()).toMatchObject({ payment_state: "collected", received: 270_000 })
      expect(await state(theirs)).toMatchObject({
        payment_state: "to_collect",
        outstanding: 105_500,
      })
      expect(await paidAt(theirs)).toBeNull()
    })

    it("is captured per parcel, and both together are the order (payments.md §5)", async () => {
      const [first, second] = await halves()
      await landed(hill, mine, "deliver", first)
      expect(await captures()).toEqual([150_000])
      expect(await medusa()).toMatchObject({ paid: 150_000 })
      expect(await state()).toMatchObject({ payment_state: "partly_collected", received: 150_000 })
      expect(await paidAt()).toBeNull()
      await landed(hill, mine, "deliver", second)
      await packed(delta, theirs)
      await sentParcel(delta, theirs)
      await landed(delta, theirs, "deliver")
      expect(await captures()).toEqual([105_500, 120_000, 150_000])
      expect(await medusa()).toMatchObject({
        paid: 375_500,
        collections: [{ status: "completed", captured: 375_500 }],
      })
    })

    it("is collected once, also when two say so at once and say it again", async () => {
      const [first] = await halves()
      const deliver = () => hill.post(`/producer/shop-orders/${mine}/deliver`, { parcel_id: first })
      const answers = await Promise.all([deliver(), deliver(), deliver()])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      await granted(deliver())
      expect(await captures()).toEqual([150_000])
      expect(await medusa()).toMatchObject({ paid: 150_000 })
    })

    it("is not asked for when a parcel was refused: no money, no debt, honest words (payments.md §5)", async () => {
      const [first, second] = await halves()
      await landed(hill, mine, "deliver", first)
      await landed(hill, mine, "return", second)
      expect(await cash()).toMatchObject([{ state: "collected" }, { state: "refused" }])
      expect(await state()).toEqual({
        payment_method: "cod",
        payment_state: "collected",
        received: 150_000,
        outstanding: 0,
        waived: 120_000,
        refund_due: 0,
        refunded: 0,
      })
      expect(await paidAt()).not.toBeNull()
      const { total, paid, payments, collections } = await medusa()
      expect({ total, paid }).toEqual({ total: 255_500, paid: 150_000 })
      // No order edit: the payment lives on, and no stale collection of what is not paid was opened beside it.
      expect(payments.map(({ canceled_at }) => canceled_at)).toEqual([null])
      expect(collections).toHaveLength(1)
      await packed(delta, theirs)
      await sentParcel(delta, theirs)
      await landed(delta, theirs, "deliver")
      expect(await captures()).toEqual([105_500, 150_000])
      expect(await medusa()).toMatchObject({ total: 255_500, paid: 255_500 })
    })

    it("is not collected where the only parcel came back, and waits for nobody", async () => {
      await packed(hill, mine)
      await sentParcel(hill, mine)
      await landed(hill, mine, "return")
      expect(await cash()).toMatchObject([{ state: "refused", captured_amount: null }])
      expect(await state()).toMatchObject({ payment_state: "not_collected", waived: 270_000 })
      expect(await paidAt()).toBeNull()
      expect(await captures()).toEqual([])
    })

    it("is collected after another part was declined, whose payment was not cancelled (payments.md §5)", async () => {
      await granted(
        delta.post(`/producer/shop-orders/${theirs}/decline`, { reason: "out_of_stock" })
      )
      await packed(hill, mine)
      await sentParcel(hill, mine)
      await landed(hill, mine, "deliver")
      expect(await captures()).toEqual([270_000])
      expect(await medusa()).toMatchObject({ total: 270_000, paid: 270_000 })
      expect(await state(theirs)).toMatchObject({ payment_state: "nothing_due" })
    })

    it("is never captured above the payment, not by one đồng (payments.md §5)", async () => {
      const [first, second] = await halves()
      const { container } = theMarket()
      const [payment] = (await medusa()).payments
      const input = { payment_id: payment!.id, amount: 375_500 - 149_999 }
      await capturePaymentWorkflow(container).run({ input })
      await landed(hill, mine, "deliver", first)
      await landed(hill, mine, "deliver", second)
      expect((await captures()).reduce((sum, amount) => sum + amount, 0)).toBe(375_500)
      expect((await cash()).map(({ captured_amount }) => captured_amount).sort()).toEqual([
        0, 149_999,
      ])
      expect(await state()).toMatchObject({ payment_state: "collected", received: 270_000 })
    })

    it("is true all the same when an operator cancelled the payment by hand", async () => {
      await packed(hill, mine)
      await sentParcel(hill, mine)
      const { container } = theMarket()
      const [payment] = (await medusa()).payments
      await container.resolve(Modules.PAYMENT).cancelPayment(payment!.id)
      await landed(hill, mine, "deliver")
      expect(await cash()).toMatchObject([{ state: "collected", captured_amount: 0 }])
      expect(await state()).toMatchObject({ payment_state: "collected", received: 270_000 })
    })
  })

  describe("what a killed process left half done", () => {
    const makeOld = () =>
      theRows("update cash_collection set updated_at = now() - interval '1 hour'")

    it("is captured by the job", async () => {
      await packed(hill, mine)
      await sentParcel(hill, mine)
      await landed(hill, mine, "deliver")
      await undoCapture()
      await makeOld()
      await finishCash(theMarket().container)
      await finishCash(theMarket().container)
      expect(await captures()).toEqual([270_000])
      expect(await cash()).toMatchObject([{ captured_amount: 270_000 }])
    })

    it("is not captured twice when the capture was made and not noted", async () => {
      const [first, second] = await halves()
      await landed(hill, mine, "deliver", first)
      await theRows("update cash_collection set captured_amount = null")
      await theRows("delete from order_transaction where order_id = ?", [order.order_id])
      await theRows("update cash_collection set updated_at = now() - interval '1 hour'")
      await finishCash(theMarket().container)
      expect(await captures()).toEqual([150_000])
      await landed(hill, mine, "deliver", second)
      expect(await noted()).toEqual([120_000, 150_000])
    })

    it("is noted with its own amount before the next is captured", async () => {
      const [first, second] = await halves()
      await landed(hill, mine, "deliver", first)
      await theRows("delete from order_transaction where order_id = ?", [order.order_id])
      await landed(hill, mine, "deliver", second)
      expect(await noted()).toEqual([120_000, 150_000])
    })

    it("is captured once by five at once", async () => {
      await packed(hill, mine)
      await sentParcel(hill, mine)
      await landed(hill, mine, "deliver")
      await undoCapture()
      const [{ id } = { id: "" }] = await cash()
      const { container } = theMarket()
      await Promise.all(Array.from({ length: 5 }, () => captureCash(container, id)))
      expect(await captures()).toEqual([270_000])
    })

    const noted = async () =>
      (
        await theRows<{ amount: string }>(
          "select amount from order_transaction where order_id = ? and deleted_at is null order by amount",
          [order.order_id]
        )
      ).map(({ amount }) => Number(amount))
    const undoCapture = async () => {
      await theRows("delete from capture")
      await theRows("delete from order_transaction where order_id = ?", [order.order_id])
      await theRows("update payment set captured_at = null")
      await theRows("update cash_collection set captured_amount = null")
    }
  })

  describe("what people are shown", () => {
    it("is the same state for the buyer, the producer and its list", async () => {
      await packed(hill, mine)
      await sentParcel(hill, mine)
      await landed(hill, mine, "deliver")
      const { token } = await granted(shop.post("/store/checkouts", { cart_id: order.cart.id }))
      const { checkout } = CheckoutResponse.parse(
        await granted(shop.get(`/store/checkouts/${token}`))
      )
      expect(checkout.shop_orders.find(({ id }) => id === mine)).toMatchObject({
        payment_method: "cod",
        payment_state: "collected",
        payment_sums: { received: 270_000, outstanding: 0 },
      })
      const { shop_order } = ProducerShopOrderResponse.parse(
        await granted(hill.get(`/producer/shop-orders/${mine}`))
      )
      expect(shop_order).toMatchObject({ cash_on_delivery: true, payment_state: "collected" })
      const { shop_orders } = await granted(hill.get("/producer/shop-orders?tab=done"))
      expect(shop_orders[0]).toMatchObject({ id: mine, payment_state: "collected" })
    })
  })
}
