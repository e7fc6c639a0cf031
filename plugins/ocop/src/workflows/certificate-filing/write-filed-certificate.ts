import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { foldVietnamese, type FilingPlan, type IsoDay } from "@ocop/rules"
import assert from "node:assert/strict"
import {
  insertCertificates,
  insertCertifiedProducts,
} from "../../modules/certification/insert-register-entries"
import type { FilingScanRow } from "../../modules/certification/filing-scans"
import { recordScan } from "../../modules/certification/record-scan"

export interface FiledCertificateIds {
  id: string
  certified_product_id: string
}

/**
 * Writes what a plan says, in the caller's transaction: the register entry when it is new, and the
 * certificate with its first line of history. One that the register knows already is only named.
 */
export async function writeFiledCertificate(
  trx: Knex.Transaction,
  plan: FilingPlan,
  filing: { id: string; producer_id: string },
  actor: string
): Promise<FiledCertificateIds> {
  const { product, certificate } = plan.writes
  if (!certificate) {
    assert(plan.certificate_id && plan.certified_product_id, `Filing ${filing.id} brings nothing`)
    return { id: plan.certificate_id, certified_product_id: plan.certified_product_id }
  }
  const certified_product_id = plan.certified_product_id ?? generateEntityId(undefined, "cprod")
  if (product) {
    const { name, group_code } = product
    await insertCertifiedProducts(trx, [
      {
        id: certified_product_id,
        producer_id: filing.producer_id,
        name,
        name_folded: foldVietnamese(name),
        group_code,
        import_id: null,
      },
    ])
  }
  const id = generateEntityId(undefined, "cert")
  const { product: _, note: __, ...draft } = certificate
  const event = { id: generateEntityId(undefined, "cevt"), actor, note: `filing ${filing.id}` }
  await insertCertificates(trx, [{ ...draft, id, certified_product_id, import_id: null, event }])
  return { id, certified_product_id }
}

/** The certificate keeps the papers too: its scans name the files that the filing brought. */
export async function keepScans(
  trx: Knex.Transaction,
  scans: readonly FilingScanRow[],
  certificateId: string,
  actor: string,
  today: IsoDay
): Promise<void> {
  for (const { file_id, file_name, mime_type, size, sha256 } of scans) {
    const file = { file_id, file_name, mime_type, size, sha256 }
    await recordScan(trx, { ...file, certificate_id: certificateId, uploaded_by: actor }, today)
  }
}
