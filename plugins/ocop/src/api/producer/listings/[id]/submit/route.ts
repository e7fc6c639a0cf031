import type { MedusaResponse } from "@medusajs/framework/http"
import { submitListing } from "../../../../../workflows/listing/submit-listing"
import type { ProducerRequest } from "../../../producer-session"

/** `POST /producer/listings/:id/submit`: asks an operator to read the wording that waits. */
export async function POST(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  res.json({ listing: await submitListing(req.scope, req.producer_session, id) })
}
