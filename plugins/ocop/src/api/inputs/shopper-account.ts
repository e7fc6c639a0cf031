import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { DeleteAccountBody } from "@ocop/contract"

/** What the routes of a shopper's account as a whole take. */
export const shopperAccountInputs: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/deletion",
    method: "POST",
    middlewares: [validateAndTransformBody(DeleteAccountBody)],
  },
]
