import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { CardReturnBody, ResolveCardReviewBody } from "@ocop/contract"

/** What the routes of this subject take, parsed at the door. */
export const cardInputs: MiddlewareRoute[] = [
  // The signature is of the bytes: parsed and written again they would be others.
  { matcher: "/hooks/stripe", method: "POST", bodyParser: { preserveRawBody: true } },
  {
    matcher: "/store/card-payments",
    method: "POST",
    middlewares: [validateAndTransformBody(CardReturnBody)],
  },
  {
    matcher: "/admin/card-reviews/:id/resolve",
    method: "POST",
    middlewares: [validateAndTransformBody(ResolveCardReviewBody)],
  },
]
