import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProgrammeProductsFileQuery } from "@ocop/contract"
import { productsFile } from "../../../../../workflows/programme/products-file"
import { sendSheetFile } from "../../../../send-sheet-file"

/** `GET /admin/programme/products/file`: the whole list behind a number, as a spreadsheet. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as ProgrammeProductsFileQuery
  sendSheetFile(res, await productsFile(req.scope, query))
}
