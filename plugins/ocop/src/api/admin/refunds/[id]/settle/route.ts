import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { SettleRefundBody } from "@ocop/contract"
import { settleRefund } from "../../../../../workflows/refund/settle-refund"

/** `POST /admin/refunds/:id/settle`: the operator has transferred it; the bank's number says which transfer. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof SettleRefundBody>>,
  res: MedusaResponse
): Promise<void> {
  const refund_id = req.params.id ?? ""
  const { bank_reference } = req.validatedBody
  const operator_id = req.auth_context.actor_id
  await settleRefund(req.scope, { refund_id, bank_reference, operator_id })
  res.json({ refund: { id: refund_id, state: "settled" } })
}
