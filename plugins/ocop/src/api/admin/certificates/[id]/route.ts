import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { ORIGIN_MODULE } from "../../../../modules/origin"
import { adminCertificate } from "../../../../workflows/certificate-register/admin-certificate"
import { certificateNotFound } from "../../../../workflows/certificate/certificate-not-found"

/** `GET /admin/certificates/:id`: one certificate with its papers and its product's whole life. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  const today = req.scope.resolve(CLOCK_MODULE).today()
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  const certificate = await adminCertificate(req.scope, id, today, places)
  if (!certificate) {
    throw certificateNotFound(id)
  }
  res.json({ certificate })
}
