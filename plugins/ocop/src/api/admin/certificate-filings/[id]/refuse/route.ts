import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefuseFilingBody } from "@ocop/contract"
import { refuseFilingWorkflow } from "../../../../../workflows/certificate-filing/refuse-filing"

/** `POST /admin/certificate-filings/:id/refuse`: with a reason that its producer reads. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefuseFilingBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await refuseFilingWorkflow(req.scope).run({
    input: {
      filing_id: req.params.id ?? "",
      reason: req.validatedBody.reason,
      actor: req.auth_context.actor_id,
    },
  })
  res.json({ filing: result })
}
