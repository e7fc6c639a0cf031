import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { FollowsQuery, WishesQuery } from "@ocop/contract"

const query = (schema: Parameters<typeof validateAndTransformQuery>[0]) =>
  validateAndTransformQuery(schema, { isList: true })

/** What the routes of a customer's wishlist and followed producers take. */
export const favouritesInputs: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/wishes",
    method: "GET",
    middlewares: [query(WishesQuery)],
  },
  {
    matcher: "/store/customers/me/follows",
    method: "GET",
    middlewares: [query(FollowsQuery)],
  },
]
