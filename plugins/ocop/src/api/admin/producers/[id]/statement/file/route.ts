import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StatementFileQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { statementFile } from "../../../../../../workflows/settlement/statement-file"
import { sendSheetFile } from "../../../../../send-sheet-file"
import { statementOf } from "../statement-of"

/** `GET /admin/producers/:id/statement/file`: the same as a file to keep. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...period } = req.validatedQuery as z.infer<typeof StatementFileQuery>
  const statement = await statementOf(req.scope, req.params.id ?? "", period)
  sendSheetFile(res, await statementFile(statement, format))
}
