import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { BankStatementResponse } from "@ocop/contract"
import { readStatement } from "@ocop/payment-vietqr"
import { referencesIn } from "@ocop/rules"
import { parse } from "csv-parse/sync"
import { storeMovements } from "../../modules/bank-transfer/store-movements"

/** Under which name a statement's movements are kept. */
const PROVIDER = "statement"

/**
 * Reads a bank's statement (CSV) and says of each movement what is known of it; keeps those that are new when asked
 * to. A statement that was kept before adds nothing.
 *
 * @param account of whom it is, where no column says so
 * @throws MedusaError INVALID_DATA "ocop.statement_unreadable"
 */
export async function takeStatement(
  knex: Knex,
  file: Buffer,
  account: string,
  keep: boolean
): Promise<BankStatementResponse> {
  const read = readStatement(cellsOf(file), account)
  if (!read) throw unreadable("no row heads the columns of a statement")
  const { movements, problems } = read
  const named = movements.map(({ content }) => referencesIn(content))
  const ours = new Set(
    await knex("transfer_request").whereIn("reference", named.flat()).pluck<string[]>("reference")
  )
  const known = new Set(
    await knex("bank_transfer")
      .where({ provider: PROVIDER })
      .whereIn(
        "transaction_id",
        movements.map(({ transaction_id }) => transaction_id)
      )
      .pluck<string[]>("transaction_id")
  )
  const rows = movements.map(
    ({ row, booked_at, direction, amount, content, transaction_id }, index) => ({
      row,
      booked_at: booked_at.toISOString(),
      direction,
      amount,
      content,
      reference: named[index]?.find((reference) => ours.has(reference)) ?? null,
      known: known.has(transaction_id),
    })
  )
  const toStore = movements.map(({ row: _, ...movement }) => movement)
  const stored = keep ? await storeMovements(knex, PROVIDER, toStore) : 0
  return { rows, problems, stored }
}

function cellsOf(file: Buffer): string[][] {
  const text = file.toString("utf8")
  const delimiter = [";", "\t", ","].find((sign) => text.split(sign).length > 3) ?? ","
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true })
  } catch (error) {
    throw unreadable(String(error))
  }
}

const unreadable = (why: string) =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The statement could not be read: ${why}. Save it as CSV in UTF-8, with its header row.`,
    "ocop.statement_unreadable"
  )
