import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  DeclineShopOrderBody,
  PackingSlipQuery,
  ParcelArrivalBody,
  ProducerShopOrdersQuery,
  ShipShopOrderBody,
} from "@ocop/contract"

/** What the routes of this subject take, parsed at the door. */
export const shopOrdersInputs: MiddlewareRoute[] = [
  {
    matcher: "/producer/shop-orders",
    method: "GET",
    middlewares: [validateAndTransformQuery(ProducerShopOrdersQuery, { isList: true })],
  },
  {
    matcher: "/producer/shop-orders/:id/decline",
    method: "POST",
    middlewares: [validateAndTransformBody(DeclineShopOrderBody)],
  },
  {
    matcher: "/producer/shop-orders/:id/ship",
    method: "POST",
    middlewares: [validateAndTransformBody(ShipShopOrderBody)],
  },
  ...["deliver", "return"].map((action) => ({
    matcher: `/producer/shop-orders/:id/${action}`,
    method: "POST" as const,
    middlewares: [validateAndTransformBody(ParcelArrivalBody)],
  })),
  {
    matcher: "/producer/shop-orders/:id/slip",
    method: "GET",
    middlewares: [validateAndTransformQuery(PackingSlipQuery, {})],
  },
]
