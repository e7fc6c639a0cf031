import { MedusaError } from "@medusajs/framework/utils"
import { REMITTANCE_MAX_LINES, type ReadRemittanceResponse } from "@ocop/contract"
import { readRemittanceSheet } from "@ocop/rules"
import { readSpreadsheet } from "../../spreadsheet/read-spreadsheet"
import { cleanFileName } from "../certificate-import/clean-file-name"
import { refuseFile } from "../certificate-import/refuse-file"

const MAX_BYTES = 5 * 1024 * 1024

/**
 * The lines of an uploaded statement: of the first sheet that has columns for a code and an amount.
 *
 * @throws MedusaError INVALID_DATA "ocop.import_file_…", "ocop.remittance_header_missing" or
 *   "ocop.remittance_lines_missing"
 */
export async function readRemittanceFile(
  bytes: Buffer,
  fileName: string
): Promise<ReadRemittanceResponse> {
  const { sheets } = await readSpreadsheet(bytes, cleanFileName(fileName), {
    bytes: MAX_BYTES,
    // The courier's name and the header stand above the list, sums below it.
    rows: REMITTANCE_MAX_LINES + 50,
  }).catch(refuseFile)
  for (const { rows } of sheets) {
    const read = readRemittanceSheet(rows)
    if (!read.ok) continue
    if (!read.rows.length) refuse("ocop.remittance_lines_missing", "The statement has no line.")
    return {
      lines: read.rows.map((line) => ({ ...line, tracking_code: line.tracking_code ?? "" })),
    }
  }
  return refuse(
    "ocop.remittance_header_missing",
    "No sheet has a column of tracking codes and one of amounts collected. Name them «Mã vận đơn» and «Tiền thu hộ»."
  )
}

function refuse(code: string, message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}
