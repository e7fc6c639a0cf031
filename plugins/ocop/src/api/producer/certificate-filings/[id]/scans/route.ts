import type { MedusaResponse } from "@medusajs/framework/http"
import { addFilingScanWorkflow } from "../../../../../workflows/certificate-filing/add-filing-scan"
import { presentScan } from "../../../../../workflows/certificate-register/present-papers"
import { assertDrawable } from "../../../../scans/assert-drawable"
import { scanOfUpload, type Upload } from "../../../../scans/scan-of-upload"
import type { ProducerRequest } from "../../../producer-session"

/** `POST /producer/certificate-filings/:id/scans`: the paper, kept as it came; once, however often it is sent. */
export async function POST(
  req: ProducerRequest & { file?: Upload },
  res: MedusaResponse
): Promise<void> {
  const { producer_id, member_id } = req.producer_session
  const scan = scanOfUpload(req.file)
  await assertDrawable(scan, req.file)
  const { result } = await addFilingScanWorkflow(req.scope).run({
    input: { ...scan, filing_id: req.params.id ?? "", producer_id, member_id },
  })
  res.json({ scan: presentScan(result) })
}
