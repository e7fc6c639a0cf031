import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MapImportBody } from "@ocop/contract"
import { mapImportWorkflow } from "../../../../../workflows/certificate-import/map-import"
import { readImportForAdmin } from "../../read-import"

/** `POST /admin/certificate-imports/:id/mapping`: what is in which column; answers with the preview's counts. */
export async function POST(
  req: AuthenticatedMedusaRequest<MapImportBody>,
  res: MedusaResponse
): Promise<void> {
  const import_id = req.params.id ?? ""
  await mapImportWorkflow(req.scope).run({ input: { import_id, mapping: req.validatedBody } })
  res.json({ import: await readImportForAdmin(req.scope, import_id) })
}
