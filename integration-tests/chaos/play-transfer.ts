import { generateEntityId } from "@medusajs/framework/utils"
import settleBankTransfers from "@ocop/plugin/jobs/settle-bank-transfers"
import { complete, startPayment } from "../builders/a-cart"
import { aMovement, tell } from "../builders/a-transfer"
import { granted, shop } from "../builders/client"
import { settledEvents } from "../builders/settled-events"
import { theRows } from "../builders/the-database"
import { theMarket } from "../builders/the-market"
import type { ToldMovement, TransferMoment } from "./transfer-script"
import type { TransferWorld } from "./transfer-world"
import { setTimeout as pause } from "node:timers/promises"

const LATER_MS = 25 * 3_600_000

/** A cart in the open market that is to be paid by transfer, and what becomes of it. */
export class PlayedTransfer {
  private readonly told = new Map<number, ReturnType<typeof aMovement>>()
  private reference = ""
  private order_id: string | null = null

  constructor(private readonly cartId: string) {}

  /** @returns what is owed, in đồng */
  async begin(): Promise<number> {
    await startPayment(this.cartId, "pp_vietqr_vietqr")
    const [asked] = await theRows<{ reference: string; amount: number }>(
      `select request.reference, session.amount::int as amount from transfer_request request
       join payment_session session on session.id = request.payment_session_id
       join cart_payment_collection link on link.payment_collection_id = session.payment_collection_id
       where link.cart_id = ? and session.deleted_at is null`,
      [this.cartId]
    )
    this.reference = asked!.reference
    return asked!.amount
  }

  async live(moment: TransferMoment): Promise<void> {
    switch (moment.kind) {
      case "tell": {
        const body = this.bodyOf(moment.movement, moment.carried === "well")
        const how =
          moment.carried === "forged"
            ? { secret: "another" }
            : { secondsOld: moment.carried === "old" ? 3_600 : 0 }
        const answers = await Promise.all(
          Array.from({ length: moment.times }, () => tell(body, how))
        )
        const status = moment.carried === "well" ? 200 : 401
        expect(answers.map((one) => one.status)).toEqual(answers.map(() => status))
        return status === 200 ? this.looked() : settledEvents()
      }
      case "keep":
        return this.keep(this.bodyOf(moment.movement, true))
      case "tell_again": {
        const known = [...this.told.values()]
        if (!known.length) return
        await granted(tell(known[Math.floor(moment.which * known.length)]!))
        return this.looked()
      }
      case "place":
        return this.place()
      case "cancel":
        return this.cancel()
      case "expire":
        return this.later()
      case "job":
        return settleBankTransfers(theMarket().container)
    }
  }

  /** What there is of it in the end, beside what there ought to be. */
  async expectAsIn(world: TransferWorld): Promise<void> {
    await settleBankTransfers(theMarket().container)
    world.live({ kind: "job" })
    const ids = [...this.told.values()].map(({ id }) => String(id)).join(",")
    const kept = await theRows(
      `select state, reason, matched_amount::int as matched, left_amount::int as left from bank_transfer
       where provider = 'sepay' and transaction_id = any(string_to_array(?, ',')) order by transaction_id::int`,
      [ids]
    )
    const known = world.kept
      .toSorted(
        (one, other) => this.told.get(one.told.number)!.id - this.told.get(other.told.number)!.id
      )
      .map(({ told: _, ...movement }) => movement)
    expect(kept).toEqual(known)
    const parts = await theRows<{ word: string }>(
      "select status || case when paid_at is null then '' else ' paid' end as word from shop_order where order_id = ?",
      [this.order_id ?? ""]
    )
    expect(parts.map(({ word }) => word)).toEqual(world.parts)
    const [money] = await theRows<{ captured: number; noted: number; banked: number }>(
      `select
         (select coalesce(sum(capture.amount), 0)::int from order_payment_collection link
           join payment using (payment_collection_id) join capture on capture.payment_id = payment.id
           where link.order_id = asked.id and capture.deleted_at is null) as captured,
         (select coalesce(sum(amount), 0)::int from order_transaction
           where order_id = asked.id and deleted_at is null) as noted,
         (select coalesce(sum(amount), 0)::int from ledger_entry
           where order_id = asked.id and account = 'bank') as banked
       from (select ?::text as id) asked`,
      [this.order_id ?? ""]
    )
    const { captured } = world
    expect(money).toEqual({ captured, noted: captured, banked: captured })
  }

  private bodyOf(movement: ToldMovement, isKept: boolean) {
    const known = this.told.get(movement.number)
    if (known) return known
    const body = aMovement({
      content: movement.names_us ? `MBVCB.7.${this.reference}.CT tu NGUYEN THI HOA` : "cam on shop",
      transferAmount: movement.amount,
      transferType: movement.direction,
      accountNumber: movement.account,
    })
    if (isKept) this.told.set(movement.number, body)
    return body
  }

  /** As the route does it before it answers. */
  private async keep(body: ReturnType<typeof aMovement>): Promise<void> {
    // Ids of one millisecond come in any order, and the model knows which came first.
    await pause(2)
    await theRows(
      `insert into bank_transfer (id, provider, transaction_id, direction, amount, content, account,
         bank_reference, booked_at, raw, state)
       values (?, 'sepay', ?, ?, ?, ?, ?, ?, ?::timestamptz, '{}', 'received') on conflict do nothing`,
      [
        // In the order of their coming, as ids are.
        generateEntityId(undefined, "bktr"),
        String(body.id),
        body.transferType,
        body.transferAmount,
        body.content,
        body.accountNumber,
        body.referenceCode,
        `${body.transactionDate}+07`,
      ]
    )
  }

  private async place(): Promise<void> {
    const { status, body } = await complete({ id: this.cartId })
    if (status === 200) this.order_id = body.order.id
    else expect(body.code).toBe("ocop.payment_stale")
    return settledEvents()
  }

  private async cancel(): Promise<void> {
    if (!this.order_id) return
    const { token } = await granted(shop.post("/store/checkouts", { cart_id: this.cartId }))
    await granted(shop.post(`/store/checkouts/${token}/transfer/cancel`))
  }

  private async later(): Promise<void> {
    const { container } = theMarket()
    const clock = container.resolve("clock")
    clock.moveTo(new Date(Date.now() + LATER_MS).toISOString())
    await settleBankTransfers(container)
    clock.moveTo(undefined)
  }

  /** The route answers first and looks then, at all that is kept: until it has looked, nothing else happens. */
  private async looked(): Promise<void> {
    for (;;) {
      const [row] = await theRows<{ waiting: number }>(
        "select count(*)::int as waiting from bank_transfer where state = 'received'"
      )
      if (!row!.waiting) break
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await settledEvents()
  }
}
