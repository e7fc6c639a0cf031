import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { QueueItemsQuery } from "@ocop/contract"

/** What the routes of this subject take, parsed at the door. */
export const queuesInputs: MiddlewareRoute[] = [
  {
    matcher: "/admin/queues/:kind",
    method: "GET",
    middlewares: [validateAndTransformQuery(QueueItemsQuery, { isList: true })],
  },
]
