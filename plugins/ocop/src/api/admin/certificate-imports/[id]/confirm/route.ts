import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ConfirmImportBody } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { confirmImportWorkflow } from "../../../../../workflows/certificate-import/confirm-import"
import { readImportForAdmin } from "../../read-import"

/**
 * `POST /admin/certificate-imports/:id/confirm`: writes what that preview said, and nothing else. Answers
 * before it is done; ask for the import to see how far it is. Safe to repeat.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof ConfirmImportBody>>,
  res: MedusaResponse
): Promise<void> {
  const import_id = req.params.id ?? ""
  await confirmImportWorkflow(req.scope).run({
    input: { import_id, digest: req.validatedBody.digest, actor: req.auth_context.actor_id },
  })
  res.status(202).json({ import: await readImportForAdmin(req.scope, import_id) })
}
