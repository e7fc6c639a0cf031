import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HideListingBody } from "@ocop/contract"
import { setListingHidden } from "../../../../../workflows/listing-hiding/set-listing-hidden"

/** `POST /admin/listings/:id/hide`: out of the shop, carts and checkouts at once, with the reason. Safe to repeat. */
export async function POST(
  req: AuthenticatedMedusaRequest<HideListingBody>,
  res: MedusaResponse
): Promise<void> {
  const listing = await setListingHidden(req.scope, {
    listing_id: req.params.id ?? "",
    operator_id: req.auth_context.actor_id,
    hide: true,
    reason: req.validatedBody.reason,
  })
  res.json({ listing })
}
