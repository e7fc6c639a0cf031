import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  AdminBankTransfer,
  AdminBankTransfersQuery,
  AdminBankTransfersResponse,
  BankTransferState,
} from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"

type TransferRow = Omit<
  AdminBankTransfer,
  "amount" | "matched_amount" | "left_amount" | "order"
> & {
  amount: string
  matched_amount: string
  left_amount: string
  order_id: string | null
  order_number: number | null
  count: string
}

const NONE: Record<BankTransferState, number> = {
  received: 0,
  matched: 0,
  short: 0,
  review: 0,
  refunded: 0,
  ignored: 0,
}

/** A page of bank money in one state, newest first, and how much there is of each state; in two statements. */
export async function listBankTransfers(
  knex: Knex,
  { state, q, limit, offset }: z.infer<typeof AdminBankTransfersQuery>
): Promise<AdminBankTransfersResponse> {
  const number = /^#?(\d{1,9})$/.exec(q ?? "")?.[1]
  const { rows } = await knex.raw<{ rows: TransferRow[] }>(
    `${SELECT} where transfer.state = :state and transfer.deleted_at is null
       and (:words = '' or transfer.content ilike :like or transfer.bank_reference ilike :like
         or transfer.reference ilike :like or "order".display_id = :number)
     order by transfer.booked_at desc, transfer.id desc limit :limit offset :offset`,
    {
      state,
      words: q ?? "",
      like: `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%`,
      number: number ? Number(number) : -1,
      limit,
      offset,
    }
  )
  const counted = await knex("bank_transfer")
    .whereNull("deleted_at")
    .groupBy("state")
    .select<{ state: BankTransferState; count: string }[]>("state", knex.raw("count(*)"))
  const counts = { ...NONE }
  for (const { state: of, count } of counted) counts[of] = Number(count)
  const count = rows[0] ? Number(rows[0].count) : 0
  return { bank_transfers: rows.map(present), count, counts, limit, offset }
}

/** Undefined for one that is not there. */
export async function readBankTransfer(
  knex: Knex,
  id: string
): Promise<AdminBankTransfer | undefined> {
  const { rows } = await knex.raw<{ rows: TransferRow[] }>(`${SELECT} where transfer.id = ?`, [id])
  return rows[0] && present(rows[0])
}

function present({ order_id, order_number, count: _, ...row }: TransferRow): AdminBankTransfer {
  const order = order_id && order_number !== null ? { id: order_id, number: order_number } : null
  return {
    ...row,
    amount: Number(row.amount),
    matched_amount: Number(row.matched_amount),
    left_amount: Number(row.left_amount),
    order,
  }
}

const SELECT = `
  select transfer.id, transfer.provider, transfer.transaction_id, transfer.direction, transfer.amount,
    transfer.matched_amount, transfer.left_amount, transfer.content, transfer.account,
    transfer.bank_reference, transfer.booked_at, transfer.state, transfer.reason, transfer.reference,
    transfer.refund_reference, transfer.handled_at, transfer.order_id,
    "order".display_id as order_number, count(*) over () as count
  from bank_transfer transfer
  left join "order" on "order".id = transfer.order_id`
