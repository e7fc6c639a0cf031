import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MoneyEvent } from "@ocop/plugin/workflows/settlement/money-event"
import { postMoneyEvent } from "@ocop/plugin/workflows/settlement/post-money-event"
import { theRows } from "./the-database"
import { theMarket } from "./the-market"

/** Tells the ledger that money has moved, as whoever moves it does. */
export async function moneyMoves(event: MoneyEvent): Promise<void> {
  const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => postMoneyEvent(trx, event))
}

let collected = 0

/** A part reached its buyer, who paid it at the door. @param daysAgo by the real clock */
export async function isDelivered(
  { id, total }: { id: string; total: number },
  daysAgo: number
): Promise<void> {
  const [part] = await theRows<{ order_id: string }>(
    `update shop_order set status = 'delivered', delivered_at = now() - make_interval(days => ?::int)
    where id = ? returning order_id`,
    [daysAgo, id]
  )
  const { order_id } = part!
  const source = `collected:${++collected}`
  await moneyMoves({
    kind: "money_in",
    method: "cod",
    order_id,
    shop_order_id: id,
    carrier: "vnpost",
    amount: total,
    source,
  })
}

/** The courier hands over what it has collected. */
export async function courierHandsOver(amount: number): Promise<void> {
  const source = `handed_over:${++collected}`
  await moneyMoves({ kind: "courier_remitted", carrier: "vnpost", amount, source })
}

/** Something of a delivered part comes back, and the buyer has paid for it. */
export async function isRefunded(id: string, amount: number): Promise<void> {
  const refund = `shordr_money_${++collected}`
  await theRows(
    `insert into shop_order_refund (id, shop_order_id, amount, reason, state, source, applied_at)
    values (?, ?, ?, 'returned', 'open', ?, now())`,
    [refund, id, amount, refund]
  )
  await moneyMoves({ kind: "refund_opened", refund_id: refund })
}

/** What stands on each account, of all transactions together. */
export async function balances(): Promise<Record<string, number>> {
  const rows = await theRows<{ account: string; balance: number }>(
    "select account, sum(amount)::float8 as balance from ledger_entry group by account having sum(amount) <> 0"
  )
  return Object.fromEntries(rows.map(({ account, balance }) => [account, balance]))
}
