import type { MedusaResponse } from "@medusajs/framework/http"
import { changeMemberWorkflow } from "../../../../../../workflows/producer-team/change-member"
import type { ProducerRequest } from "../../../../producer-session"

/** `POST /producer/team/members/:id/suspend`: keeps a member out until reinstated. Safe to repeat. */
export async function POST(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await changeMemberWorkflow(req.scope).run({
    input: { actor: req.producer_session, member_id: req.params.id ?? "", change: "suspend" },
  })
  res.json({ member: result })
}
