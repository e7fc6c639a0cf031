import type { MedusaResponse } from "@medusajs/framework/http"
import type { ListingWordingForm } from "@ocop/contract"
import { saveListingWording } from "../../../../../workflows/listing/save-listing-wording"
import type { ProducerRequest } from "../../../producer-session"

/** `POST /producer/listings/:id/wording`: keeps a draft of it; shoppers go on reading what was approved. */
export async function POST(
  req: ProducerRequest<ListingWordingForm>,
  res: MedusaResponse
): Promise<void> {
  const { id = "" } = req.params
  const { producer_session, validatedBody } = req
  res.json({ listing: await saveListingWording(req.scope, producer_session, id, validatedBody) })
}
