import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCertificatesQuery } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { ORIGIN_MODULE } from "../../../modules/origin"
import { registerPage } from "../../../workflows/certificate-register/register-page"

/** `GET /admin/certificates`: the register as it stands today, soonest to lapse first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as AdminCertificatesQuery
  const today = req.scope.resolve(CLOCK_MODULE).today()
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  const page = await registerPage(req.scope, query, today, places)
  res.json({ ...page, limit: query.limit, offset: query.offset })
}
