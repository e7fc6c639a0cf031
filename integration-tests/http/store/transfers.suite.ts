import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CheckoutTransferResponse } from "@ocop/contract"
import {
  aMovement,
  anOrderToTransfer,
  aCartToTransfer,
  tell,
  transferOf,
} from "../../builders/a-transfer"
import { complete } from "../../builders/a-cart"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { granted, shop, type Client } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { expectRefusal } from "../../builders/expect-refusals"
import { settledEvents } from "../../builders/settled-events"
import { stockOf } from "../../builders/stock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { twoShops, type TwoShops } from "../../builders/two-shops"
import settleBankTransfers from "@ocop/plugin/jobs/settle-bank-transfers"

export default function transfers() {
  let stall: TwoShops
  let hill: Client
  let order: Awaited<ReturnType<typeof anOrderToTransfer>>

  beforeAll(async () => {
    stall = await twoShops("chuyển khoản")
    hill = await aProducersLogIn(stall.hill.id)
    order = await anOrderToTransfer([
      [stall.tea, 2],
      [stall.rice, 1],
    ])
  })

  const pay = (amount: number, wish: Record<string, unknown> = {}) =>
    granted(
      tell(aMovement({ content: `MBVCB.1.${order.reference}.CT`, transferAmount: amount, ...wish }))
    )
  const job = () => settleBankTransfers(theMarket().container)
  const parts = async () =>
    (
      await theRows<{ status: string; paid: boolean }>(
        "select status, paid_at is not null as paid from shop_order where order_id = ? order by id",
        [order.order_id]
      )
    ).map(({ status, paid }) => `${status}${paid ? " paid" : ""}`)
  const kept = (columns = "state, reason, matched_amount::int, left_amount::int") =>
    theRows<Record<string, unknown>>(`select ${columns} from bank_transfer order by booked_at, id`)
  const told = () =>
    theRows<{ kind: string }>(
      "select kind from producer_message where kind like 'order_%' and subject_id in (select id from shop_order where order_id = ?)",
      [order.order_id]
    )
  const medusaOrder = async (orderId = order.order_id) => {
    const query = theMarket().container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: [
        "status",
        "summary",
        "payment_collections.captured_amount",
        "payment_collections.status",
      ],
      filters: { id: orderId },
    })
    const read = data[0] as unknown as {
      status: string
      summary: { paid_total: unknown; pending_difference: unknown }
      payment_collections: { captured_amount: unknown; status: string }[]
    }
    return {
      status: read.status,
      captured: Number(read.payment_collections[0]?.captured_amount ?? 0),
      paid: Number(read.summary.paid_total ?? 0),
      pending: Number(read.summary.pending_difference),
    }
  }
  const expectPaid = async () => {
    await eventually(async () => {
      expect(await medusaOrder()).toMatchObject({
        captured: order.total,
        paid: order.total,
        pending: 0,
      })
    })
    expect(await parts()).toEqual(["new paid", "new paid"])
    expect((await told()).map(({ kind }) => kind)).toEqual(["order_new", "order_new"])
    expect((await transferOf(order)).state).toBe("paid")
  }
  const looked = (state: string, count = 1) =>
    eventually(async () =>
      expect((await kept("state")).filter((row) => row.state === state)).toHaveLength(count)
    )
  const later = (hours: number) =>
    theMarket()
      .container.resolve("clock")
      .moveTo(new Date(Date.now() + hours * 3_600_000).toISOString())

  describe("an order by transfer", () => {
    it("is placed without money: it says what to transfer, and no producer has anything to do", async () => {
      const answer = await granted(shop.get(`/store/checkouts/${order.token}/transfer`))
      const { transfer } = CheckoutTransferResponse.parse(answer)
      expect(transfer).toMatchObject({
        state: "waiting",
        reference: order.reference,
        amount: order.total,
        received: 0,
        remainder: order.total,
        account: { bank_bin: "970436", bank_name: "Vietcombank", account: "0071000123456" },
      })
      expect(transfer.qr).toContain(order.reference)
      expect(await parts()).toEqual(["awaiting_payment", "awaiting_payment"])
      expect(await told()).toEqual([])
      const [part] = await theRows<{ id: string }>(
        "select id from shop_order where order_id = ? and producer_id = ?",
        [order.order_id, stall.hill.id]
      )
      for (const [action, body] of [
        ["accept", {}],
        ["pack", {}],
        ["decline", { reason: "out_of_stock" }],
        ["ship", { key: "key_12345", carrier: "vnpost" }],
      ] as const) {
        await expectRefusal(
          hill.post(`/producer/shop-orders/${part!.id}/${action}`, body),
          400,
          "ocop.shop_order_status_conflict"
        )
      }
    })

    it("is paid by exactly its amount, once, however often the bank tells of it", async () => {
      const movement = aMovement({ content: order.reference, transferAmount: order.total })
      for (const answer of await Promise.all(Array.from({ length: 5 }, () => tell(movement)))) {
        expect(answer).toMatchObject({ status: 200, body: { success: true } })
      }
      await expectPaid()
      await job()
      await expectPaid()
      expect(await kept()).toEqual([
        { state: "matched", reason: null, matched_amount: order.total, left_amount: 0 },
      ])
    })

    it("has 48 hours to be accepted from its payment on, not from its placement", async () => {
      later(20)
      const paid = aMovement({ content: order.reference, transferAmount: order.total })
      await granted(tell(paid, { secondsOld: -20 * 3_600 }))
      await expectPaid()
      const [part] = await theRows<{ accept_by: Date }>(
        "select accept_by from shop_order where order_id = ?",
        [order.order_id]
      )
      const hours = (part!.accept_by.getTime() - Date.now()) / 3_600_000
      expect(hours).toBeGreaterThan(67.9)
      expect(hours).toBeLessThan(68.1)
    })

    it("waits for the rest when too little came, and is paid by the rest, in whatever order", async () => {
      await pay(order.total - 1_000)
      await looked("short")
      expect(await transferOf(order)).toMatchObject({
        state: "short",
        remainder: 1_000,
        received: order.total - 1_000,
      })
      expect(await medusaOrder()).toMatchObject({ captured: 0 })
      await Promise.all([pay(400), pay(600)])
      await expectPaid()
      expect((await kept("state")).map(({ state }) => state)).toEqual([
        "matched",
        "matched",
        "matched",
      ])
    })

    it("is paid by too much, and the surplus is for an operator", async () => {
      await pay(order.total + 5_000)
      await expectPaid()
      expect(await kept()).toEqual([
        { state: "review", reason: "over", matched_amount: order.total, left_amount: 5_000 },
      ])
    })

    it("is not paid by money on another account, by what went out, or by words that name nothing", async () => {
      await pay(order.total, { accountNumber: "999999999" })
      await pay(order.total, { transferType: "out" })
      await pay(order.total, { content: "cam on shop" })
      await looked("received", 0)
      expect((await kept("state, reason")).map(({ reason }) => reason).sort()).toEqual([
        "outgoing",
        "unknown",
        "wrong_account",
      ])
      expect(await parts()).toEqual(["awaiting_payment", "awaiting_payment"])
      expect(await medusaOrder()).toMatchObject({ captured: 0 })
    })

    it("counts once what two feeds tell of", async () => {
      const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await pay(1_000, { referenceCode: "FT77" })
      await looked("short")
      const row = {
        provider: "statement",
        direction: "in",
        amount: 1_000,
        content: order.reference,
        account: "0071000123456",
        booked_at: new Date(),
        raw: "{}",
      }
      await knex("bank_transfer").insert([
        { ...row, id: "bktr_a", transaction_id: "a", bank_reference: "FT77" },
        { ...row, id: "bktr_b", transaction_id: "b", bank_reference: null },
      ])
      await job()
      expect((await transferOf(order)).received).toBe(1_000)
      const others = await theRows(
        "select reason from bank_transfer where id in ('bktr_a', 'bktr_b') order by id"
      )
      expect(others).toEqual([{ reason: "duplicate" }, { reason: "perhaps_duplicate" }])
    })

    it("is placed and paid when the money came first", async () => {
      const cart = await aCartToTransfer([[stall.honey, 1]])
      await granted(tell(aMovement({ content: cart.reference, transferAmount: cart.amount })))
      await looked("matched")
      const placed = (await granted(complete(cart))).order
      await settledEvents()
      await eventually(async () => {
        expect(await medusaOrder(placed.id)).toMatchObject({
          captured: placed.total,
          paid: placed.total,
          pending: 0,
        })
        const rows = await theRows("select status from shop_order where order_id = ?", [placed.id])
        expect(rows).toEqual([{ status: "new" }])
      })
    })

    it("that nobody placed gives its money to an operator after a day", async () => {
      const cart = await aCartToTransfer([[stall.honey, 1]])
      await granted(tell(aMovement({ content: cart.reference, transferAmount: cart.amount })))
      await looked("matched")
      await job()
      await looked("matched")
      later(25)
      await job()
      expect(await kept()).toEqual([
        { state: "review", reason: "unpaid", matched_amount: 0, left_amount: cart.amount },
      ])
      theMarket().container.resolve("clock").moveTo(undefined)
      await expectRefusal(complete(cart), 400, "ocop.payment_stale")
    })

    it("is captured after all when a crash came between", async () => {
      const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await pay(order.total)
      await expectPaid()
      await knex("transfer_request")
        .where({ reference: order.reference })
        .update({ captured_at: null })
      await job()
      await expectPaid()
      const [request] = await theRows<{ captured_at: Date | null }>(
        "select captured_at from transfer_request where reference = ?",
        [order.reference]
      )
      expect(request!.captured_at).not.toBeNull()
    })

    it("is looked at after all when the process died before it looked", async () => {
      const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex("bank_transfer").insert({
        id: "bktr_left",
        provider: "sepay",
        transaction_id: "left",
        direction: "in",
        amount: order.total,
        content: order.reference,
        account: "0071000123456",
        booked_at: new Date(),
        raw: "{}",
      })
      await Promise.all([job(), job()])
      await expectPaid()
    })
  })

  describe("an order that nobody pays", () => {
    it("is cancelled after a day, its stock is free, and what had come is for an operator", async () => {
      await pay(1_000)
      await looked("short")
      expect((await stockOf(stall.tea)).reserved).toBe(2)
      await job()
      expect(await parts()).toEqual(["awaiting_payment", "awaiting_payment"])
      later(24.1)
      await Promise.all([job(), job()])
      expect(await parts()).toEqual(["cancelled", "cancelled"])
      const ends = await theRows("select distinct end_reason from shop_order where order_id = ?", [
        order.order_id,
      ])
      expect(ends).toEqual([{ end_reason: "unpaid" }])
      expect(await medusaOrder()).toMatchObject({ status: "canceled", captured: 0 })
      expect((await stockOf(stall.tea)).reserved).toBe(0)
      expect(await told()).toEqual([])
      expect(await transferOf(order)).toMatchObject({ state: "expired", remainder: 0, qr: null })
      expect(await kept()).toEqual([
        { state: "review", reason: "unpaid", matched_amount: 0, left_amount: 1_000 },
      ])
    })

    it("and is paid too late is not revived", async () => {
      later(24.1)
      await job()
      theMarket().container.resolve("clock").moveTo(undefined)
      await pay(order.total)
      await looked("review")
      expect(await kept()).toEqual([
        { state: "review", reason: "late", matched_amount: 0, left_amount: order.total },
      ])
      expect(await medusaOrder()).toMatchObject({ status: "canceled", captured: 0 })
      expect(await parts()).toEqual(["cancelled", "cancelled"])
    })

    it("is not revived either when an operator cancelled it", async () => {
      await cancelOrderWorkflow(theMarket().container).run({ input: { order_id: order.order_id } })
      await settledEvents()
      await pay(order.total)
      await looked("review")
      expect(await medusaOrder()).toMatchObject({ status: "canceled", captured: 0 })
      expect(await parts()).toEqual(["cancelled", "cancelled"])
      expect(await told()).toEqual([])
    })

    it("may be cancelled by its buyer, again and again, but not once it is paid", async () => {
      const cancel = () => shop.post(`/store/checkouts/${order.token}/transfer/cancel`)
      expect((await granted(cancel())).transfer.state).toBe("cancelled")
      expect((await granted(cancel())).transfer.state).toBe("cancelled")
      expect(await medusaOrder()).toMatchObject({ status: "canceled" })
      later(25)
      expect((await transferOf(order)).state).toBe("cancelled")
      expect((await stockOf(stall.tea)).reserved).toBe(0)
    })

    it("that is paid stays when its buyer cancels a moment too late", async () => {
      await pay(order.total)
      await expectPaid()
      const answer = await granted(shop.post(`/store/checkouts/${order.token}/transfer/cancel`))
      expect(answer.transfer.state).toBe("paid")
      await expectPaid()
    })

    it("when the money and its end come at once is one or the other, and no money is lost", async () => {
      const cancel = shop.post(`/store/checkouts/${order.token}/transfer/cancel`)
      await Promise.all([pay(order.total), cancel])
      await looked("received", 0)
      await job()
      const [row] = await kept()
      if (row!.state === "matched") await expectPaid()
      else {
        expect(row).toMatchObject({ state: "review", left_amount: order.total })
        expect(await parts()).toEqual(["cancelled", "cancelled"])
        expect(await medusaOrder()).toMatchObject({ status: "canceled", captured: 0 })
      }
    })
  })

  describe("GET /store/checkouts/:token/transfer", () => {
    it("opens nothing for a link that is not ours, or an order that is paid at the door", async () => {
      for (const method of ["get", "post"] as const) {
        const path = `/store/checkouts/${order.token}x/transfer${method === "post" ? "/cancel" : ""}`
        await expectRefusal(shop[method](path), 404, "ocop.checkout_not_found")
      }
    })
  })
}
