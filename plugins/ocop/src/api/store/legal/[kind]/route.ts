import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { LegalKind, type LegalPageResponse } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { readLegalPage } from "../../../../workflows/legal/read-legal-pages"

/** `GET /store/legal/:kind`: what holds today, and what was announced. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<LegalPageResponse>
): Promise<void> {
  const kind = LegalKind.safeParse(req.params.kind).data
  if (!kind) {
    const message = `There is no legal page ${req.params.kind}: ${LegalKind.options.join(", ")}`
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, "ocop.legal_page_not_found")
  }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readLegalPage(knex, kind, req.scope.resolve(CLOCK_MODULE).today()))
}
