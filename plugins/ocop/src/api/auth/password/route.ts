import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { ChangePasswordBody } from "@ocop/contract"
import { SIGN_IN_MODULE } from "../../../modules/sign-in"
import { changePassword, emailOfLogIn } from "../../../workflows/sign-in/change-password"
import { clientAddress } from "../../sign-in/client-address"
import { tooManyTries } from "../../sign-in/too-many-tries"

/** `POST /auth/password`: a new password for whoever is signed in, of whatever kind, and knows the old one. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangePasswordBody>,
  res: MedusaResponse
): Promise<void> {
  const { auth_identity_id, actor_type } = req.auth_context
  const email = await emailOfLogIn(req.scope, auth_identity_id)
  if (!email) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This log-in has no password",
      "ocop.password_wrong"
    )
  }
  // Who finds a signed-in phone shall not guess the old password either.
  const signIn = req.scope.resolve(SIGN_IN_MODULE)
  const admission = await signIn.admit("sign-in", email, clientAddress(req))
  if (!admission.admitted) {
    return tooManyTries(res, admission.retryAfterSeconds)
  }
  await changePassword(req.scope, { auth_identity_id, actor_type, email }, req.validatedBody)
  await admission.succeeded()
  res.json({ success: true })
}
