import type { CertificateFiling } from "@ocop/contract"
import { presentScan } from "../certificate-register/present-papers"
import type { FilingWithScans } from "./read-filings"

const instant = (moment: Date | string): string => new Date(moment).toISOString()

/** A filing as its producer sees it. */
export function presentFiling(row: FilingWithScans): CertificateFiling {
  return {
    id: row.id,
    certified_product_id: row.certified_product_id,
    product_name: row.product_name,
    group_code: row.group_code,
    number: row.number,
    decision: row.decision,
    body: row.body,
    level: row.level,
    stars: row.stars,
    issued_on: row.issued_on,
    valid_until: row.valid_until,
    note: row.note,
    status: row.status,
    reason: row.reason,
    scans: row.scans.map(presentScan),
    certificate_number: row.certificate_number,
    submitted_at: instant(row.created_at),
    answered_at: row.answered_at && instant(row.answered_at),
  }
}
