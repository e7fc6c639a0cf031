import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type * as z from "@medusajs/framework/zod"
import type { OperatorEntryBody } from "@ocop/contract"
import { readComplaint } from "../../../../../workflows/complaint/read-complaint"
import { writeEntry } from "../../../../../workflows/complaint/write-entry"

/** `POST /admin/complaints/:id/entries`: words, an end, and what is given back with it. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof OperatorEntryBody>>,
  res: MedusaResponse
): Promise<void> {
  const which = { complaint_id: req.params.id ?? "" }
  const actor_id = req.auth_context.actor_id
  await writeEntry(req.scope, { ...which, ...req.validatedBody, by: "operator", actor_id })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ complaint: await readComplaint(knex, which) })
}
