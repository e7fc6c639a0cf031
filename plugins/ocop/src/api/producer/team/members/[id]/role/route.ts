import type { MedusaResponse } from "@medusajs/framework/http"
import type { ChangeRoleBody } from "@ocop/contract"
import { changeMemberWorkflow } from "../../../../../../workflows/producer-team/change-member"
import type { ProducerRequest } from "../../../../producer-session"

/** `POST /producer/team/members/:id/role`: makes a member owner or staff. Safe to repeat. */
export async function POST(
  req: ProducerRequest<ChangeRoleBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await changeMemberWorkflow(req.scope).run({
    input: {
      actor: req.producer_session,
      member_id: req.params.id ?? "",
      change: req.validatedBody.role === "owner" ? "make-owner" : "make-staff",
    },
  })
  res.json({ member: result })
}
