import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ImportSheetQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { readImportSheet } from "./read-import-sheet"

/** `GET /admin/certificate-imports/:id/sheet`: a sheet read from another header row. Nothing is kept of it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(
    await readImportSheet(
      req.scope,
      req.params.id ?? "",
      req.validatedQuery as z.infer<typeof ImportSheetQuery>
    )
  )
}
