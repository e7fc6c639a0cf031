import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminImportsQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { createImportWorkflow } from "../../../workflows/certificate-import/create-import"
import { listImports } from "./list-imports"
import { readImportForAdmin } from "./read-import"

/** `GET /admin/certificate-imports`: every list that was uploaded, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listImports(req.scope, req.validatedQuery as z.infer<typeof AdminImportsQuery>))
}

/** `POST /admin/certificate-imports`: a form with one `file`, .xlsx or .csv. Writes nothing into the register. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await createImportWorkflow(req.scope).run({
    input: {
      file_name: req.file?.originalname ?? "",
      content: req.file?.buffer.toString("base64") ?? "",
      actor: req.auth_context.actor_id,
    },
  })
  res.status(201).json({ import: await readImportForAdmin(req.scope, result.id) })
}
