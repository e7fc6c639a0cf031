import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { ChooseNoticeMailsBody, NoticesQuery, ReadNoticesBody } from "@ocop/contract"

/** What the routes of a customer's notices take. */
export const shopperNoticesInputs: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/notices",
    method: "GET",
    middlewares: [validateAndTransformQuery(NoticesQuery, { isList: true })],
  },
  {
    matcher: "/store/customers/me/notices/read",
    method: "POST",
    middlewares: [validateAndTransformBody(ReadNoticesBody)],
  },
  {
    matcher: "/store/customers/me/notice-mails",
    method: "POST",
    middlewares: [validateAndTransformBody(ChooseNoticeMailsBody)],
  },
]
