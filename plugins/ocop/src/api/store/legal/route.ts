import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LegalPagesResponse } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { readLegalPages } from "../../../workflows/legal/read-legal-pages"

/** `GET /store/legal`: what the operator has published about the market. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<LegalPagesResponse>
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readLegalPages(knex, req.scope.resolve(CLOCK_MODULE).today()))
}
