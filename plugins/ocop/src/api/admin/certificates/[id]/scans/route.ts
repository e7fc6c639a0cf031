import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CLOCK_MODULE } from "../../../../../modules/clock"
import { presentScan } from "../../../../../workflows/certificate-register/present-papers"
import { addScanWorkflow } from "../../../../../workflows/certificate/add-scan"
import { scanOfUpload, type Upload } from "../../../../scans/scan-of-upload"

/** `POST /admin/certificates/:id/scans`: the paper itself; the same file again answers the same. */
export async function POST(
  req: AuthenticatedMedusaRequest & { file?: Upload },
  res: MedusaResponse
): Promise<void> {
  const { result } = await addScanWorkflow(req.scope).run({
    input: {
      ...scanOfUpload(req.file),
      certificate_id: req.params.id ?? "",
      today: req.scope.resolve(CLOCK_MODULE).today(),
      actor: req.auth_context.actor_id,
    },
  })
  res.json({ scan: presentScan(result) })
}
