import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AskListingChangesBody } from "@ocop/contract"
import { askListingChanges } from "../../../../../workflows/listing-review/ask-listing-changes"

/** `POST /admin/listing-reviews/:id/ask-changes`: hands the wording back with a note. */
export async function POST(
  req: AuthenticatedMedusaRequest<AskListingChangesBody>,
  res: MedusaResponse
): Promise<void> {
  const { id = "" } = req.params
  const { actor_id } = req.auth_context
  res.json({ review: await askListingChanges(req.scope, actor_id, id, req.validatedBody) })
}
