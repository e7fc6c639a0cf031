import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { OperatorCancelLinesBody } from "@ocop/contract"
import { cancelLinesWorkflow } from "../../../../../workflows/refund/cancel-lines"

/** `POST /admin/shop-orders/:id/cancel-lines`: an operator calls off what of a part has not left. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof OperatorCancelLinesBody>>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await cancelLinesWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      shop_order_id: req.params.id ?? "",
      by: "operator",
      reason: null,
      actor: { actor_type: "operator", actor_id: req.auth_context.actor_id },
    },
  })
  res.json({ shop_order_id: result.id })
}
