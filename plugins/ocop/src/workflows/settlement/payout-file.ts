import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BANKS } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { sheetFile, type SheetFile } from "../../spreadsheet/sheet-file"
import { readPayoutBatch } from "./read-payouts"

const COLUMNS = [
  { header: "STT", width: 6 },
  { header: "Ngan hang", width: 18 },
  { header: "Ma ngan hang", width: 14 },
  { header: "So tai khoan", width: 22 },
  { header: "Chu tai khoan", width: 34 },
  { header: "So tien", width: 14 },
  { header: "Noi dung", width: 18 },
]

/**
 * The transfers of a batch, as banks take them in: one line per producer, ASCII. It is made of what was frozen with
 * the batch, so that whoever takes it again gets the same; when it was first taken is noted.
 *
 * @throws MedusaError NOT_FOUND "ocop.payout_not_found"
 */
export async function payoutFile(
  container: MedusaContainer,
  batchId: string,
  format: "xlsx" | "csv"
): Promise<SheetFile> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { number, items } = await readPayoutBatch(knex, batchId)
  await knex("payout_batch")
    .where({ id: batchId, exported_at: null })
    .update({ exported_at: container.resolve(CLOCK_MODULE).now() })
  const nameOf = new Map(BANKS.map(({ bin, name }) => [bin, name]))
  const rows = items.map(({ bank_bin, bank_account, bank_holder, amount, memo }, index) => [
    index + 1,
    nameOf.get(bank_bin) ?? bank_bin,
    bank_bin,
    bank_account,
    bank_holder,
    amount,
    memo,
  ])
  return sheetFile(
    { name: `Dot ${number}`, columns: COLUMNS, rows },
    `ocop-chuyen-tien-${number}`,
    format
  )
}
