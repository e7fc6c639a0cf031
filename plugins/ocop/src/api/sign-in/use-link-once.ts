import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SIGN_IN_MODULE } from "../../modules/sign-in"
import { bearerClaims } from "./bearer-claims"

/**
 * Lets the first of two go on who use a link at the same moment. Core reads the link's row and then deletes it, in two
 * statements, so both would find it.
 */
export async function useLinkOnce(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { jti } = bearerClaims(req) ?? {}
  if (req.path !== "/" || !jti || (await req.scope.resolve(SIGN_IN_MODULE).claimLink(jti))) {
    return next()
  }
  res
    .status(401)
    .json({ type: "unauthorized", code: "ocop.unauthorized", message: "Invalid token" })
}
