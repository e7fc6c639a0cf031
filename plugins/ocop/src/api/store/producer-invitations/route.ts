import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReadInvitationBody } from "@ocop/contract"
import { readInvitation } from "../../../workflows/producer-team/read-invitation"

/** `POST /store/producer-invitations`: what the holder of a link is invited to; a token stays out of addresses. */
export async function POST(
  req: MedusaRequest<ReadInvitationBody>,
  res: MedusaResponse
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = req.scope.resolve("clock").now()
  res.json(await readInvitation(knex, req.validatedBody.token, now))
}
