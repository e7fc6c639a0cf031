import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type * as z from "@medusajs/framework/zod"
import type { ProducerEntryBody } from "@ocop/contract"
import { readComplaint } from "../../../../../workflows/complaint/read-complaint"
import { writeEntry } from "../../../../../workflows/complaint/write-entry"
import type { ProducerRequest } from "../../../producer-session"

/** `POST /producer/complaints/:id/entries`: words, an end, and what is given back with it. */
export async function POST(
  req: ProducerRequest<z.infer<typeof ProducerEntryBody>>,
  res: MedusaResponse
): Promise<void> {
  const which = { complaint_id: req.params.id ?? "", producer_id: req.producer_session.producer_id }
  const actor_id = req.producer_session.member_id
  await writeEntry(req.scope, { ...which, ...req.validatedBody, by: "producer", actor_id })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ complaint: await readComplaint(knex, which) })
}
