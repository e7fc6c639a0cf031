import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { UndoImportBody } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { undoImportWorkflow } from "../../../../../workflows/certificate-import/undo-import"
import { readImportForAdmin } from "../../read-import"

/** `POST /admin/certificate-imports/:id/undo`: takes all of it back while nothing depends on it. Safe to repeat. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof UndoImportBody>>,
  res: MedusaResponse
): Promise<void> {
  const import_id = req.params.id ?? ""
  await undoImportWorkflow(req.scope).run({
    input: { import_id, reason: req.validatedBody.reason, actor: req.auth_context.actor_id },
  })
  res.json({ import: await readImportForAdmin(req.scope, import_id) })
}
