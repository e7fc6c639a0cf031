import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StatementQuery } from "@ocop/contract"
import { statementOf } from "./statement-of"

/** `GET /admin/producers/:id/statement`: what the producer itself sees of its money. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await statementOf(req.scope, req.params.id ?? "", req.validatedQuery as StatementQuery))
}
