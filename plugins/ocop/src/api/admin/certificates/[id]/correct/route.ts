import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CorrectCertificateBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../../../modules/clock"
import { correctCertificateWorkflow } from "../../../../../workflows/certificate/correct-certificate"

/** `POST /admin/certificates/:id/correct`: what was copied wrong, by the paper that says what is right. */
export async function POST(
  req: AuthenticatedMedusaRequest<CorrectCertificateBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await correctCertificateWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      certificate_id: req.params.id ?? "",
      today: req.scope.resolve(CLOCK_MODULE).today(),
      actor: req.auth_context.actor_id,
    },
  })
  res.json({ certificate: { id: result.id } })
}
