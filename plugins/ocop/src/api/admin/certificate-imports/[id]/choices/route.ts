import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChooseImportBody } from "@ocop/contract"
import { chooseImportWorkflow } from "../../../../../workflows/certificate-import/choose-import"
import { readImportForAdmin } from "../../read-import"

/**
 * `POST /admin/certificate-imports/:id/choices`: answers what the preview asked; there is a new preview then.
 * Answers for a row add up; a row without any takes back what was answered.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<ChooseImportBody>,
  res: MedusaResponse
): Promise<void> {
  const import_id = req.params.id ?? ""
  const { choices } = req.validatedBody
  await chooseImportWorkflow(req.scope).run({ input: { import_id, choices } })
  res.json({ import: await readImportForAdmin(req.scope, import_id) })
}
