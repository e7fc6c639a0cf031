import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ExportListingsQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { reportListingImport } from "../../../../../../workflows/listing-sheet/report-listing-import"
import { sendSheetFile } from "../../../../../send-sheet-file"
import type { ProducerRequest } from "../../../../producer-session"

/** `GET /producer/listings/import/:id/report`: the same as a file to keep. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { format } = req.validatedQuery as z.infer<typeof ExportListingsQuery>
  const { producer_id } = req.producer_session
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  sendSheetFile(res, await reportListingImport(knex, producer_id, req.params.id ?? "", format))
}
