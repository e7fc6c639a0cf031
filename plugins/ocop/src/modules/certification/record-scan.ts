import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { IsoDay } from "@ocop/rules"
import { recordChange } from "./record-change"

export interface ScanToRecord {
  certificate_id: string
  file_id: string
  file_name: string
  mime_type: "application/pdf" | "image/jpeg" | "image/png" | "image/webp"
  size: number
  sha256: string
  uploaded_by: string
}

export interface ScanRow extends ScanToRecord {
  id: string
  created_at: Date
}

/** The scan of a certificate that is this very file. */
export async function findScan(
  knex: Knex,
  certificateId: string,
  sha256: string
): Promise<ScanRow | undefined> {
  return knex("certificate_scan")
    .where({ certificate_id: certificateId, sha256, deleted_at: null })
    .first<ScanRow | undefined>()
}

/**
 * Writes a scan with its line of history, in the caller's transaction. When another call has written the
 * same file meanwhile, gives that one; null when there is no such certificate.
 */
export async function recordScan(
  trx: Knex.Transaction,
  scan: ScanToRecord,
  today: IsoDay
): Promise<ScanRow | null> {
  const { certificate_id, sha256 } = scan
  const certificate = await trx("certificate")
    .select("id")
    .where({ id: certificate_id, deleted_at: null })
    .forUpdate()
    .first()
  if (!certificate) {
    return null
  }
  const known = await findScan(trx, certificate_id, sha256)
  if (known) {
    return known
  }
  const [written] = await trx("certificate_scan")
    .insert({ ...scan, id: generateEntityId(undefined, "cscan") })
    .returning<ScanRow[]>("*")
  await recordChange(
    trx,
    certificate_id,
    {},
    {
      kind: "scan_added",
      on_day: today,
      actor: scan.uploaded_by,
      document: scan.file_name,
      note: null,
    }
  )
  return written ?? null
}
