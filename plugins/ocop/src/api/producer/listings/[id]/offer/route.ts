import type { MedusaResponse } from "@medusajs/framework/http"
import type { ListingOfferForm } from "@ocop/contract"
import { saveListingOffer } from "../../../../../workflows/listing/save-listing-offer"
import type { ProducerRequest } from "../../../producer-session"

/** `POST /producer/listings/:id/offer`: pack sizes, prices, stock and season, on sale at once. */
export async function POST(
  req: ProducerRequest<ListingOfferForm>,
  res: MedusaResponse
): Promise<void> {
  const { id = "" } = req.params
  const { producer_session, validatedBody } = req
  res.json({ listing: await saveListingOffer(req.scope, producer_session, id, validatedBody) })
}
