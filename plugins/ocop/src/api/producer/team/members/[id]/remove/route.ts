import type { MedusaResponse } from "@medusajs/framework/http"
import { changeMemberWorkflow } from "../../../../../../workflows/producer-team/change-member"
import type { ProducerRequest } from "../../../../producer-session"

/** `POST /producer/team/members/:id/remove`: takes a member out of the team for good; the log-in is free for another producer. Safe to repeat. */
export async function POST(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await changeMemberWorkflow(req.scope).run({
    input: { actor: req.producer_session, member_id: req.params.id ?? "", change: "remove" },
  })
  res.json({ member: result })
}
