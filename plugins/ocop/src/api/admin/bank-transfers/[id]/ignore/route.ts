import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IgnoreBankTransferBody } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { answerDeed } from "../answer-bank-transfer"

/** `POST /admin/bank-transfers/:id/ignore`: it is no business of the shop's. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof IgnoreBankTransferBody>>,
  res: MedusaResponse
): Promise<void> {
  await answerDeed(req, res, { kind: "ignore", ...req.validatedBody })
}
