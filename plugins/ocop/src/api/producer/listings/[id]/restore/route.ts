import type { MedusaResponse } from "@medusajs/framework/http"
import { changeListingSale } from "../../../../../workflows/listing/change-listing-sale"
import type { ProducerRequest } from "../../../producer-session"

/** `POST /producer/listings/:id/restore`: puts it back on sale. */
export async function POST(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  const listing = await changeListingSale(req.scope, req.producer_session, id, "restore")
  res.json({ listing })
}
