import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MAX_FILING_SCANS } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { lockFiling } from "../../modules/certification/certificate-filings"
import {
  insertFilingScan,
  scansOfFiling,
  type FilingScanRow,
  type FilingScanToRecord,
} from "../../modules/certification/filing-scans"
import { filingNotFound, filingRefusal } from "./filing-refusal"
import { lockFiler } from "./lock-filer"

export interface AddFilingScanInput {
  filing_id: string
  producer_id: string
  member_id: string
  file_name: string
  mime_type: FilingScanToRecord["mime_type"]
  /** The file, base64. */
  content: string
  size: number
  sha256: string
}

/**
 * Writes down a file that is kept already, in the caller's transaction.
 *
 * @returns `surplus` when the filing had this very file before: then the new copy of it is not needed
 */
export async function recordFilingScan(
  trx: Knex.Transaction,
  input: Omit<AddFilingScanInput, "content"> & { file_id: string }
): Promise<{ scan: FilingScanRow; surplus: boolean }> {
  const { filing_id, producer_id, member_id } = input
  await lockFiler(trx, producer_id)
  const filing = await lockFiling(trx, filing_id, producer_id)
  if (!filing) throw filingNotFound(filing_id)
  const scans = await scansOfFiling(trx, filing_id)
  const known = scans.find(({ sha256 }) => sha256 === input.sha256)
  if (known) return { scan: known, surplus: known.file_id !== input.file_id }
  if (filing.status !== "submitted") {
    throw filingRefusal("ocop.filing_answered", `The filing is ${filing.status} already.`)
  }
  if (scans.length >= MAX_FILING_SCANS) {
    throw filingRefusal(
      "ocop.filing_scans_full",
      `A filing takes ${MAX_FILING_SCANS} files at most, and it has as many.`
    )
  }
  const { file_id, file_name, mime_type, size, sha256 } = input
  const file = { file_id, file_name, mime_type, size, sha256 }
  const scan = await insertFilingScan(trx, { ...file, filing_id, uploaded_by: member_id })
  await recordDeeds(trx, [
    {
      actor_type: "producer",
      actor_id: member_id,
      producer_id,
      action: "certificate_filing.scan_added",
      subject_type: "certificate_filing",
      subject_id: filing_id,
      after: { file_name, sha256 },
    },
  ])
  return { scan, surplus: false }
}
