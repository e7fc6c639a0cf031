import type { MedusaResponse } from "@medusajs/framework/http"
import { deleteListing } from "../../../../workflows/listing/delete-listing"
import { readProducerListing } from "../../../../workflows/listing/read-producer-listing"
import type { ProducerRequest } from "../../producer-session"

/** `GET /producer/listings/:id`: what shoppers read of it, what waits, and its offer. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = req.producer_session
  res.json({ listing: await readProducerListing(req.scope, producer_id, req.params.id ?? "") })
}

/** `DELETE /producer/listings/:id`: a draft that no shopper ever saw. */
export async function DELETE(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  await deleteListing(req.scope, req.producer_session, id)
  res.json({ id, deleted: true })
}
