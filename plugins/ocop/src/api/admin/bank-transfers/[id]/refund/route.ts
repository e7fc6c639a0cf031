import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundBankTransferBody } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { answerDeed } from "../answer-bank-transfer"

/** `POST /admin/bank-transfers/:id/refund`: what was left was given back, by this transfer. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof RefundBankTransferBody>>,
  res: MedusaResponse
): Promise<void> {
  await answerDeed(req, res, { kind: "refund", ...req.validatedBody })
}
