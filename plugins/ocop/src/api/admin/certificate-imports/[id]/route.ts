import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readImportForAdmin } from "../read-import"

/** `GET /admin/certificate-imports/:id`: where an import stands; asked again and again while it is written. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ import: await readImportForAdmin(req.scope, req.params.id ?? "") })
}
