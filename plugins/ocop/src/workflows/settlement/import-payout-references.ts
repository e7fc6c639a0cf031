import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { foldVietnamese, type SheetCell } from "@ocop/rules"
import { readSpreadsheet } from "../../spreadsheet/read-spreadsheet"
import { SpreadsheetRefused } from "../../spreadsheet/spreadsheet-refused"
import { readPayoutBatch } from "./read-payouts"
import { settlePayouts, type PayoutOutcome } from "./settle-payouts"

const REFERENCE = /(tham chieu|ma giao dich|so giao dich|bank_ref|reference|but toan)/
const MEMO = /OCOPTT\d+K\d+/

/**
 * Takes the references of a batch from a file of the bank: rows are known by our memo, wherever in them it stands,
 * and the reference by its column's name. Rows that name no payout of the batch are counted and left.
 *
 * @throws MedusaError INVALID_DATA "ocop.payout_file_unreadable" for no spreadsheet, or one without a column of
 *   references; and what `settlePayouts` throws, and then nothing is written
 */
export async function importPayoutReferences(
  container: MedusaContainer,
  batchId: string,
  file: { bytes: Buffer; name: string },
  operator: string
): Promise<{ settled: number; unknown: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { items } = await readPayoutBatch(knex, batchId)
  const itemOf = new Map(items.map((item) => [item.memo, item]))
  const rows = await readRows(file)
  const outcomes: PayoutOutcome[] = []
  for (const { memo, bank_ref } of rows) {
    const item = itemOf.get(memo)
    if (item) outcomes.push({ item_id: item.id, bank_ref })
  }
  if (outcomes.length) await settlePayouts(container, batchId, outcomes, operator)
  return { settled: outcomes.length, unknown: rows.length - outcomes.length }
}

async function readRows({ bytes, name }: { bytes: Buffer; name: string }) {
  const rows = (await readSheets(bytes, name)).flatMap(({ rows }) => rows.map(({ cells }) => cells))
  const header = rows.findIndex((cells) => cells.some((cell) => REFERENCE.test(folded(cell))))
  const column = rows[header]?.findIndex((cell) => REFERENCE.test(folded(cell))) ?? -1
  if (column < 0) throw unreadable("It has no column of references (Số tham chiếu)")
  return rows.slice(header + 1).flatMap((cells) => {
    const memo = cells.map((cell) => MEMO.exec(compact(cell))?.[0]).find(Boolean)
    const bank_ref = textOf(cells[column] ?? null).trim()
    return memo && bank_ref ? [{ memo, bank_ref }] : []
  })
}

async function readSheets(bytes: Buffer, name: string) {
  try {
    return (await readSpreadsheet(bytes, name)).sheets
  } catch (error) {
    throw error instanceof SpreadsheetRefused ? unreadable(error.reason) : error
  }
}

const unreadable = (why: string) =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The file could not be read: ${why}`,
    "ocop.payout_file_unreadable"
  )

const textOf = (cell: SheetCell): string =>
  cell === null ? "" : typeof cell === "object" ? cell.day : String(cell)
const folded = (cell: SheetCell) => foldVietnamese(textOf(cell))
const compact = (cell: SheetCell) => textOf(cell).toUpperCase().replace(/\s/g, "")
