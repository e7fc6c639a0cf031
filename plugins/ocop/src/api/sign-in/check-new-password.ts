import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseWeakPassword } from "../../workflows/sign-in/refuse-weak-password"
import { bearerClaims } from "./bearer-claims"

/**
 * Stands before the two routes of core that take a new password: registration (invited operators register, too) and
 * the link. A weak one is refused before core sees the link, which would be used up.
 */
export function checkNewPassword(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (req.path !== "/" || req.params.auth_provider !== "emailpass" || req.method === "OPTIONS") {
    return next()
  }
  const { email, password } = (req.body ?? {}) as Record<string, unknown>
  const holder = typeof email === "string" ? email : bearerClaims(req)?.entity_id
  refuseWeakPassword(password, holder ?? "")
  next()
}
