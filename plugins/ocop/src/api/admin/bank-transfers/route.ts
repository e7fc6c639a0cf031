import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminBankTransfersQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { listBankTransfers } from "../../../workflows/bank-transfer/list-bank-transfers"

/** `GET /admin/bank-transfers`: bank money in one state, those that wait for an operator unless another is asked. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.validatedQuery as z.infer<typeof AdminBankTransfersQuery>
  res.json(await listBankTransfers(knex, query))
}
