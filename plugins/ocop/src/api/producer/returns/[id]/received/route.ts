import type { MedusaResponse } from "@medusajs/framework/http"
import { answerReturn, type AnswerReturnRequest } from "../../answer-return"

/** `POST /producer/returns/:id/received`: they are back, and their money is given back. */
export async function POST(req: AnswerReturnRequest, res: MedusaResponse): Promise<void> {
  await answerReturn(req, res, "receive")
}
