import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AdminReviewsQuery,
  HideReplyBody,
  ProducerReviewsQuery,
  PublishReviewBody,
  ReplyBody,
  ReviewsQuery,
  TakeBackReviewBody,
  WriteReviewBody,
} from "@ocop/contract"
import { receivePicture } from "../producer/pictures/receive-picture"

const taking = (
  matcher: string,
  body: Parameters<typeof validateAndTransformBody>[0]
): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [validateAndTransformBody(body)],
})

const asking = (
  matcher: string,
  query: Parameters<typeof validateAndTransformQuery>[0]
): MiddlewareRoute => ({
  matcher,
  method: "GET",
  middlewares: [validateAndTransformQuery(query, { isList: true })],
})

/** What the routes of buyers' reviews take. */
export const reviewsInputs: MiddlewareRoute[] = [
  asking("/store/listings/:handle/reviews", ReviewsQuery),
  taking("/store/customers/me/reviews", WriteReviewBody),
  {
    matcher: "/store/customers/me/reviews/:id/pictures",
    method: "POST",
    middlewares: [receivePicture],
  },
  asking("/producer/reviews", ProducerReviewsQuery),
  taking("/producer/reviews/:id/reply", ReplyBody),
  asking("/admin/reviews", AdminReviewsQuery),
  taking("/admin/reviews/:id/publish", PublishReviewBody),
  taking("/admin/reviews/:id/reject", TakeBackReviewBody),
  taking("/admin/reviews/:id/hide", TakeBackReviewBody),
  taking("/admin/reviews/:id/hide-reply", HideReplyBody),
]
