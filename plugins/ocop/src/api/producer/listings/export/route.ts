import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ExportListingsQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { exportListings } from "../../../../workflows/listing-sheet/export-listings"
import { sendSheetFile } from "../../../send-sheet-file"
import type { ProducerRequest } from "../../producer-session"

/** `GET /producer/listings/export`: listings, prices and stock, to be changed and sent back. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { format } = req.validatedQuery as z.infer<typeof ExportListingsQuery>
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  sendSheetFile(res, await exportListings(knex, req.producer_session.producer_id, format))
}
