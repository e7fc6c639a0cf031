import type { MedusaResponse } from "@medusajs/framework/http"
import { answerReturn, type AnswerReturnRequest } from "../../answer-return"

/** `POST /producer/returns/:id/refuse`: they may not, and the buyer reads why. */
export async function POST(req: AnswerReturnRequest, res: MedusaResponse): Promise<void> {
  await answerReturn(req, res, "refuse")
}
