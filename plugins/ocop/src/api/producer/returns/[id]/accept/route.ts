import type { MedusaResponse } from "@medusajs/framework/http"
import { answerReturn, type AnswerReturnRequest } from "../../answer-return"

/** `POST /producer/returns/:id/accept`: the goods may come back. */
export async function POST(req: AnswerReturnRequest, res: MedusaResponse): Promise<void> {
  await answerReturn(req, res, "accept")
}
