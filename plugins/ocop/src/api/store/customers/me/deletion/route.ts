import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeleteAccountBody } from "@ocop/contract"
import { SIGN_IN_MODULE } from "../../../../../modules/sign-in"
import { deleteAccountWorkflow } from "../../../../../workflows/shopper-account/delete-account"
import { assertPassword } from "../../../../../workflows/sign-in/assert-password"
import { clientAddress } from "../../../../sign-in/client-address"
import { tooManyTries } from "../../../../sign-in/too-many-tries"

/** `POST /store/customers/me/deletion`: deletes the account for whoever knows its password (SPEC PD2). */
export async function POST(
  req: AuthenticatedMedusaRequest<DeleteAccountBody>,
  res: MedusaResponse
): Promise<void> {
  const { auth_identity_id, actor_id } = req.auth_context
  // Who finds a signed-in phone shall not guess the password.
  const tries = await req.scope
    .resolve(SIGN_IN_MODULE)
    .admit("sign-in", auth_identity_id, clientAddress(req))
  if (!tries.admitted) return tooManyTries(res, tries.retryAfterSeconds)
  await assertPassword(req.scope, auth_identity_id, req.validatedBody.password)
  await tries.succeeded()
  const { result } = await deleteAccountWorkflow(req.scope).run({
    input: { customer_id: actor_id, auth_identity_id },
  })
  res.json(result)
}
