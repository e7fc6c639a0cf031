import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type * as z from "@medusajs/framework/zod"
import type { AnswerReturnBody } from "@ocop/contract"
import type { ReturnAction } from "@ocop/rules"
import { moveReturn } from "../../../workflows/return/move-return"
import { readReturns } from "../../../workflows/return/read-returns"
import type { ProducerRequest } from "../producer-session"

export type AnswerReturnRequest = ProducerRequest<z.infer<typeof AnswerReturnBody>>

/** Moves a return of the session's producer on, and answers with it as it is now. */
export async function answerReturn(
  req: AnswerReturnRequest,
  res: MedusaResponse,
  action: ReturnAction
): Promise<void> {
  const { producer_id, member_id } = req.producer_session
  const return_id = req.params.id ?? ""
  const words = req.validatedBody.words || null
  const actor = { actor_type: "producer" as const, actor_id: member_id }
  await moveReturn(req.scope, { return_id, producer_id, action, words, actor })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { returns } = await readReturns(knex, { producer_id, return_id })
  res.json({ return: returns[0] })
}
