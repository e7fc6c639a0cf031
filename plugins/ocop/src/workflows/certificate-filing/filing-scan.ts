import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { FilingScanRow } from "../../modules/certification/filing-scans"

/**
 * One paper of a filing, of this producer where one is named.
 *
 * @throws MedusaError 404 `ocop.scan_not_found`, whatever of the three does not fit
 */
export async function filingScan(
  knex: Knex,
  { id, scan_id, producer_id }: { id: string; scan_id: string; producer_id?: string }
): Promise<FilingScanRow> {
  const scan = await knex("certificate_filing_scan as scan")
    .join("certificate_filing as filing", "filing.id", "scan.filing_id")
    .where({ "scan.id": scan_id, "filing.id": id })
    .where(producer_id === undefined ? {} : { "filing.producer_id": producer_id })
    .whereNull("scan.deleted_at")
    .whereNull("filing.deleted_at")
    .first<FilingScanRow | undefined>("scan.*")
  if (!scan) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Certificate filing ${id} has no scan ${scan_id}`,
      "ocop.scan_not_found"
    )
  }
  return scan
}
