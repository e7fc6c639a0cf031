import { getAuthContextFromJwtToken, type MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Credentials } from "../../workflows/sign-in/session-counts"

/** What the bearer token of a request says, read as core reads it; a link's token names only its `entity_id`. */
type BearerClaims = Partial<Credentials> & { entity_id?: string; jti?: string }

/** Null without a bearer token, and for one that is forged or has expired. */
export function bearerClaims(req: MedusaRequest): BearerClaims | null {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  if (!http.jwtSecret) return null
  return getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret,
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions
  )
}
