import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProgrammeFileQuery } from "@ocop/contract"
import { programmeFile } from "../../../../workflows/programme/programme-file"
import { sendSheetFile } from "../../../send-sheet-file"

/** `GET /admin/programme/file`: the figures by one thing, as a spreadsheet. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  sendSheetFile(res, await programmeFile(req.scope, req.validatedQuery as ProgrammeFileQuery))
}
