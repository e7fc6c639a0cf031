import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** A movement as a feed told it; `FeedMovement` of the feeds. */
export interface MovementToStore {
  transaction_id: string
  direction: "in" | "out"
  amount: number
  content: string
  account: string
  bank_reference: string | null
  booked_at: Date
  raw: unknown
}

/** PostgreSQL's text holds no NUL. */
const storable = (text: string): string => text.replaceAll("\u0000", "")

/**
 * Keeps movements as they were told, each once however often it is told. Nothing is decided here.
 *
 * @returns how many were new
 */
export async function storeMovements(
  db: Knex | Knex.Transaction,
  provider: string,
  movements: readonly MovementToStore[]
): Promise<number> {
  if (!movements.length) return 0
  const stored = await db("bank_transfer")
    .insert(
      movements.map(({ raw, content, account, transaction_id, bank_reference, ...movement }) => ({
        id: generateEntityId(undefined, "bktr"),
        provider,
        ...movement,
        transaction_id: storable(transaction_id),
        content: storable(content),
        account: storable(account),
        bank_reference: bank_reference && storable(bank_reference),
        raw: storable(JSON.stringify(raw)).replaceAll("\\u0000", ""),
        state: "received",
      }))
    )
    .onConflict()
    .ignore()
    .returning("id")
  return stored.length
}
