import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ShowListingBody } from "@ocop/contract"
import { setListingHidden } from "../../../../../workflows/listing-hiding/set-listing-hidden"

/** `POST /admin/listings/:id/show`: takes a hiding back. Safe to repeat. */
export async function POST(
  req: AuthenticatedMedusaRequest<ShowListingBody>,
  res: MedusaResponse
): Promise<void> {
  const listing = await setListingHidden(req.scope, {
    listing_id: req.params.id ?? "",
    operator_id: req.auth_context.actor_id,
    hide: false,
    reason: req.validatedBody.reason,
  })
  res.json({ listing })
}
