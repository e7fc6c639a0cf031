import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  handleBankTransfer,
  notFound,
  type TransferDeed,
} from "../../../../workflows/bank-transfer/handle-bank-transfer"
import { likelyOrders } from "../../../../workflows/bank-transfer/likely-orders"
import { readBankTransfer } from "../../../../workflows/bank-transfer/list-bank-transfers"

/** Answers with one as it is now, and the orders it may belong to. @throws MedusaError NOT_FOUND "ocop.bank_transfer_not_found" */
export async function answerBankTransfer(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const bank_transfer = await readBankTransfer(knex, id)
  if (!bank_transfer) throw notFound(id)
  const likely_orders = await likelyOrders(knex, bank_transfer)
  res.json({ bank_transfer, likely_orders })
}

/** Does what an operator asks, and answers with what became of it. */
export async function answerDeed(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  deed: TransferDeed
): Promise<void> {
  await handleBankTransfer(req.scope, req.params.id ?? "", deed, req.auth_context.actor_id)
  await answerBankTransfer(req, res)
}
