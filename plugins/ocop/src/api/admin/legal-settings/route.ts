import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PublishLegalBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { publishLegal } from "../../../workflows/legal/publish-legal"
import { readLegalSettings } from "../../../workflows/legal/read-legal-settings"

/** `GET /admin/legal-settings`: what the market publishes about itself, every version. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readLegalSettings(knex, req.scope.resolve(CLOCK_MODULE).today()))
}

/** `POST /admin/legal-settings`: another version, from a day on. Safe to repeat. */
export async function POST(
  req: AuthenticatedMedusaRequest<PublishLegalBody>,
  res: MedusaResponse
): Promise<void> {
  await publishLegal(req.scope, req.validatedBody, req.auth_context.actor_id)
  return GET(req, res)
}
