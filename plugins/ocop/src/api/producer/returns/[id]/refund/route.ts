import type { MedusaResponse } from "@medusajs/framework/http"
import { answerReturn, type AnswerReturnRequest } from "../../answer-return"

/** `POST /producer/returns/:id/refund`: the money is given back, and the goods stay with the buyer. */
export async function POST(req: AnswerReturnRequest, res: MedusaResponse): Promise<void> {
  await answerReturn(req, res, "refund")
}
