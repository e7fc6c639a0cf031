import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BankMovement } from "@ocop/rules"

export interface ToldRow {
  id: string
  provider: string
  direction: "in" | "out"
  amount: string
  bank_reference: string | null
}

/**
 * Whether another feed has told of a movement already (SPEC VQ5). Two rows with the bank's same number wait for
 * each other here, so that of two that are looked at at once one is the second.
 *
 * @param reference ours, that the transaction holds
 */
export async function toldBefore(
  trx: Knex.Transaction,
  { id, provider, direction, amount, bank_reference }: ToldRow,
  reference: string | null
): Promise<BankMovement["told_before"]> {
  if (bank_reference) {
    await trx.raw("select pg_advisory_xact_lock(hashtext('bank_transfer'), hashtext(?))", [
      bank_reference,
    ])
  }
  const others = trx("bank_transfer")
    .where({ direction, amount })
    .whereNot({ id })
    .whereNot({ provider })
    .whereNot({ state: "received" })
    .whereRaw("reason is distinct from 'duplicate'")
  if (bank_reference && (await others.clone().where({ bank_reference }).first("id"))) return "yes"
  return reference && (await others.where({ reference }).first("id")) ? "perhaps" : "no"
}
