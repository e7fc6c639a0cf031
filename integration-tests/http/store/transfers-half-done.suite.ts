import { aMovement, anOrderToTransfer, tell } from "../../builders/a-transfer"
import { medusaOrder } from "../../builders/after-order"
import { granted } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { orderSums } from "../../builders/order-sums"
import { settledEvents } from "../../builders/settled-events"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { theStall } from "../../builders/the-stall"
import settleBankTransfers from "@ocop/plugin/jobs/settle-bank-transfers"

export default function transfersHalfDone() {
  let order: Awaited<ReturnType<typeof anOrderToTransfer>>
  beforeAll(async () => {
    order = await anOrderToTransfer([[theStall().honey, 1]])
  })

  /** Whether the capture came to its end, in our own note of it. */
  const isDone = async () => {
    const [request] = await theRows<{ done: boolean }>(
      "select captured_at is not null as done from transfer_request where reference = ?",
      [order.reference]
    )
    return request!.done
  }
  const pay = async () => {
    await granted(tell(aMovement({ content: order.reference, transferAmount: order.total })))
    await eventually(async () => expect(await isDone()).toBe(true))
    await settledEvents()
  }
  const ITS_PAYMENT =
    "payment_session_id = (select payment_session_id from transfer_request where reference = ?)"
  const expectCapturedOnce = async () => {
    await settleBankTransfers(theMarket().container)
    expect(await medusaOrder(order.order_id)).toMatchObject({
      pending: 0,
      payments: ["completed"],
    })
    const captures = await theRows(
      `select capture.amount::int as amount from capture join payment on payment.id = capture.payment_id
       where ${ITS_PAYMENT}`,
      [order.reference]
    )
    expect(captures).toEqual([{ amount: order.total }])
    expect(
      await theRows(
        "select amount::int as amount from order_transaction where order_id = ? and deleted_at is null",
        [order.order_id]
      )
    ).toEqual([{ amount: order.total }])
    expect(await isDone()).toBe(true)
  }
  /** Paid, and the order does not know. */
  const paidAndForgotten = async () => {
    const restore = await orderSums(order.order_id)
    await pay()
    await restore()
    await theRows("update transfer_request set captured_at = null where reference = ?", [
      order.reference,
    ])
  }

  describe("a transfer's capture in which a process was killed", () => {
    it("before Medusa had written what became of it, is made once", async () => {
      await paidAndForgotten()
      await theRows(`update payment set captured_at = null where ${ITS_PAYMENT}`, [order.reference])
      await theRows("update capture set created_at = now() - interval '1 hour'")
      await expectCapturedOnce()
    })

    it("before the order knew, is added to the order", async () => {
      await paidAndForgotten()
      await expectCapturedOnce()
    })
  })
}
