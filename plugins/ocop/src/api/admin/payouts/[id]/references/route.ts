import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { importPayoutReferences } from "../../../../../workflows/settlement/import-payout-references"
import { readPayoutBatch } from "../../../../../workflows/settlement/read-payouts"

/** `POST /admin/payouts/:id/references`: a form with one `file` of the bank, .xlsx or .csv. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? ""
  const { buffer: bytes = Buffer.alloc(0), originalname: name = "" } = req.file ?? {}
  const operator = req.auth_context.actor_id
  const counts = await importPayoutReferences(req.scope, id, { bytes, name }, operator)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ batch: await readPayoutBatch(knex, id), ...counts })
}
