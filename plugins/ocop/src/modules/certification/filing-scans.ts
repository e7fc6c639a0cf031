import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ScanRow } from "./record-scan"

export type FilingScanRow = Omit<ScanRow, "certificate_id"> & { filing_id: string }
export type FilingScanToRecord = Omit<FilingScanRow, "id" | "created_at">

/** The papers of a filing, in the order in which they came. */
export async function scansOfFiling(knex: Knex, filingId: string): Promise<FilingScanRow[]> {
  return knex("certificate_filing_scan")
    .where({ filing_id: filingId, deleted_at: null })
    .orderBy("id")
    .select<FilingScanRow[]>("*")
}

/** Writes a scan in the caller's transaction, which holds the filing. */
export async function insertFilingScan(
  trx: Knex.Transaction,
  scan: FilingScanToRecord
): Promise<FilingScanRow> {
  const [written] = await trx("certificate_filing_scan")
    .insert({ ...scan, id: generateEntityId(undefined, "cfscan") })
    .returning<FilingScanRow[]>("*")
  if (!written) throw new Error(`The scan of filing ${scan.filing_id} was not written`)
  return written
}
