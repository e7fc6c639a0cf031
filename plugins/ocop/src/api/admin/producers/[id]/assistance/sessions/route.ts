import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BeginAssistanceBody, BegunAssistanceResponse } from "@ocop/contract"
import { beginAssistance } from "../../../../../../workflows/assistance/begin-assistance"
import { shopAddress } from "../../../../../../workflows/shop-address"

/** `POST /admin/producers/:id/assistance/sessions`: opens the portal to the operator who asks. */
export async function POST(
  req: AuthenticatedMedusaRequest<BeginAssistanceBody>,
  res: MedusaResponse<BegunAssistanceResponse>
): Promise<void> {
  const { actor_id: user_id, auth_identity_id } = req.auth_context
  const { session_id, code, until } = await beginAssistance(req.scope, {
    producer_id: req.params.id ?? "",
    user_id,
    auth_identity_id,
    reason: req.validatedBody.reason,
  })
  const { projectConfig } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const shop = shopAddress(projectConfig.http.storeCors)
  const url = shop && `${shop}/nha-san-xuat/ho-tro?ma=${code}`
  res.setHeader("Cache-Control", "private, no-store")
  res.status(201).json({ session_id, code, until: until.toISOString(), url })
}
