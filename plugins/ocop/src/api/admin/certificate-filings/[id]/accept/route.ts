import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AcceptFilingBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../../../modules/clock"
import { acceptFilingWorkflow } from "../../../../../workflows/certificate-filing/accept-filing"

/** `POST /admin/certificate-filings/:id/accept`: the paper says so, with what the operator reads otherwise. */
export async function POST(
  req: AuthenticatedMedusaRequest<AcceptFilingBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await acceptFilingWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      filing_id: req.params.id ?? "",
      actor: req.auth_context.actor_id,
      today: req.scope.resolve(CLOCK_MODULE).today(),
    },
  })
  res.json({ filing: result })
}
