import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { ProducerMessagesQuery, ReadMessagesBody, SetHolidayBody } from "@ocop/contract"

/** What the routes of this subject take, parsed at the door. */
export const portalInputs: MiddlewareRoute[] = [
  {
    matcher: "/producer/holiday",
    method: "POST",
    middlewares: [validateAndTransformBody(SetHolidayBody)],
  },
  {
    matcher: "/producer/messages",
    method: "GET",
    middlewares: [validateAndTransformQuery(ProducerMessagesQuery, { isList: true })],
  },
  {
    matcher: "/producer/messages/read",
    method: "POST",
    middlewares: [validateAndTransformBody(ReadMessagesBody)],
  },
]
