import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FilingRow } from "../../modules/certification/certificate-filings"
import type { ScanOfCertificate } from "../certificate-register/present-papers"

/** A filing with its papers, and the number of the certificate that came of it. */
export interface FilingWithScans extends Omit<FilingRow, "created_at" | "answered_at"> {
  created_at: Date | string
  answered_at: Date | string | null
  certificate_number: string | null
  scans: ScanOfCertificate[]
}

/** Filings, newest first, in one statement: all of a producer, or one of anybody's or of this producer's. */
export async function readFilings(
  knex: Knex,
  which: { id?: string; producer_id?: string }
): Promise<FilingWithScans[]> {
  return knex("certificate_filing as filing")
    .leftJoin("certificate", "certificate.id", "filing.certificate_id")
    .whereNull("filing.deleted_at")
    .modify((query) => {
      if (which.id !== undefined) void query.where("filing.id", which.id)
      if (which.producer_id !== undefined) void query.where("filing.producer_id", which.producer_id)
    })
    .orderBy("filing.id", "desc")
    .limit(which.id === undefined ? MOST : 1)
    .select<FilingWithScans[]>(
      "filing.*",
      "certificate.number as certificate_number",
      knex.raw(
        `(select coalesce(json_agg(json_build_object('id', s.id, 'file_name', s.file_name,
            'mime_type', s.mime_type, 'size', s.size, 'created_at', s.created_at) order by s.id), '[]')
          from certificate_filing_scan s
          where s.filing_id = filing.id and s.deleted_at is null) as scans`
      )
    )
}

/** More filings than anyone reads; older ones are in the log. */
const MOST = 200
