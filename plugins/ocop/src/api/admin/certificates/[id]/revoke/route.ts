import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RevokeCertificateBody } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { CLOCK_MODULE } from "../../../../../modules/clock"
import { revokeCertificateWorkflow } from "../../../../../workflows/certificate/revoke-certificate"

/** `POST /admin/certificates/:id/revoke`: by a decision, from today on unless it names a day. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof RevokeCertificateBody>>,
  res: MedusaResponse
): Promise<void> {
  const { decision, reason, revoked_on, all_running } = req.validatedBody
  const { result } = await revokeCertificateWorkflow(req.scope).run({
    input: {
      certificate_id: req.params.id ?? "",
      decision,
      reason,
      revoked_on: revoked_on ?? req.scope.resolve(CLOCK_MODULE).today(),
      all_running,
      actor: req.auth_context.actor_id,
    },
  })
  res.json({ certificate: { id: result.certificate.id }, revoked: result.revoked })
}
