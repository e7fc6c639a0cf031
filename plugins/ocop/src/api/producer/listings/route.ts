import type { MedusaResponse } from "@medusajs/framework/http"
import type { CreateListingBody, ProducerListingsQuery } from "@ocop/contract"
import { createListing } from "../../../workflows/listing/create-listing"
import { listProducerListings } from "../../../workflows/listing/list-producer-listings"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/listings`: the producer's own, last touched first. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as ProducerListingsQuery
  res.json(await listProducerListings(req.scope, req.producer_session.producer_id, query))
}

/** `POST /producer/listings`: a draft. */
export async function POST(
  req: ProducerRequest<CreateListingBody>,
  res: MedusaResponse
): Promise<void> {
  res.json({ listing: await createListing(req.scope, req.producer_session, req.validatedBody) })
}
