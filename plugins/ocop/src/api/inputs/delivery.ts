import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { SetDeliveryBody, SetDeliveryServiceBody } from "@ocop/contract"

/** What the routes of this subject take, parsed at the door. */
export const deliveryInputs: MiddlewareRoute[] = [
  {
    matcher: "/producer/delivery",
    method: "POST",
    middlewares: [validateAndTransformBody(SetDeliveryBody)],
  },
  {
    matcher: "/admin/delivery-services",
    method: "POST",
    middlewares: [validateAndTransformBody(SetDeliveryServiceBody)],
  },
]
