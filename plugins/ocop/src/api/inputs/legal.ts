import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { PublishLegalBody } from "@ocop/contract"

/** What the routes of this subject take, parsed at the door. */
export const legalInputs: MiddlewareRoute[] = [
  {
    matcher: "/admin/legal-settings",
    method: "POST",
    middlewares: [validateAndTransformBody(PublishLegalBody)],
  },
]
