import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProgrammeQuery } from "@ocop/contract"
import { readProgramme } from "../../../workflows/programme/read-programme"

/** `GET /admin/programme`: the programme's figures on a day (SPEC PF). */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readProgramme(req.scope, req.validatedQuery as ProgrammeQuery))
}
