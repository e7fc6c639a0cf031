import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MatchBankTransferBody } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { answerDeed } from "../answer-bank-transfer"

/** `POST /admin/bank-transfers/:id/match`: it was meant for this order, whatever its memo says. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof MatchBankTransferBody>>,
  res: MedusaResponse
): Promise<void> {
  await answerDeed(req, res, { kind: "match", ...req.validatedBody })
}
