import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ImportRowsQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { listImportRows } from "./list-import-rows"

/** `GET /admin/certificate-imports/:id/rows`: what will happen, or has happened, to each row of the list. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(
    await listImportRows(
      req.scope,
      req.params.id ?? "",
      req.validatedQuery as z.infer<typeof ImportRowsQuery>
    )
  )
}
