import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerLeadershipBody, ProducerLeadershipQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { readLeadership, setLeadership } from "../../../../workflows/programme/leadership"

/** `GET /admin/programme/leadership`: who leads a producer, as far as it has said so. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = req.validatedQuery as z.infer<typeof ProducerLeadershipQuery>
  res.json({ leadership: await readLeadership(req.scope, producer_id) })
}

/** `POST /admin/programme/leadership`: what a producer has said of who leads it. */
export async function POST(
  req: AuthenticatedMedusaRequest<ProducerLeadershipBody>,
  res: MedusaResponse
): Promise<void> {
  await setLeadership(req.scope, req.validatedBody, req.auth_context.actor_id)
  const { women_led, minority_led } = req.validatedBody
  res.json({ leadership: { women_led, minority_led } })
}
