import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerRequest } from "../../../producer-session"
import { answerListingImport } from "../answer-listing-import"

/** `GET /producer/listings/import/:id`: what a sheet would do, is doing or has done. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  await answerListingImport(req, res, req.params.id ?? "")
}
