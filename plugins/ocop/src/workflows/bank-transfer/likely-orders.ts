import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminBankTransfer, LikelyOrder } from "@ocop/contract"

/** As many as a person looks over. */
const MOST = 5

/**
 * Orders that money may have been meant for: they await a transfer, and either exactly this much is missing or the
 * content tells their number. Both first, then the one that was placed last; none for money that waits for nobody.
 */
export async function likelyOrders(
  knex: Knex,
  { state, direction, amount, matched_amount, content }: AdminBankTransfer
): Promise<LikelyOrder[]> {
  if (state !== "review" || direction === "out" || matched_amount > 0) return []
  const numbers = [...content.matchAll(/\d{1,9}/g)].map(([digits]) => Number(digits))
  const { rows } = await knex.raw<{ rows: Row[] }>(LIKELY, { amount, numbers, most: MOST })
  return rows.map(({ by_amount, by_number, owed, placed_at, expires_at, ...order }) => ({
    ...order,
    owed: Number(owed),
    placed_at: placed_at.toISOString(),
    expires_at: expires_at.toISOString(),
    because: [...(by_amount ? ["amount" as const] : []), ...(by_number ? ["number" as const] : [])],
  }))
}

interface Row {
  id: string
  number: number
  owed: string
  placed_at: Date
  expires_at: Date
  by_amount: boolean
  by_number: boolean
}

const LIKELY = `
  with awaited as (
    select "order".id, "order".display_id as number, "order".created_at as placed_at,
      request.expires_at, session.amount - (
        select coalesce(sum(transfer.matched_amount), 0) from bank_transfer transfer
        where transfer.reference = request.reference) as owed
    from transfer_request request
    join payment_session session on session.id = request.payment_session_id
      and session.deleted_at is null
    join "order" on "order".id = request.order_id
    where request.paid_at is null and request.ended_at is null and request.expires_at is not null
  ), likely as (
    select awaited.*, owed = :amount as by_amount, number = any(:numbers::int[]) as by_number
    from awaited
  )
  select * from likely where by_amount or by_number
  order by by_amount and by_number desc, by_amount desc, placed_at desc limit :most`
