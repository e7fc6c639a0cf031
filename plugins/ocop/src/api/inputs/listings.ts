import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  ApproveListingReviewBody,
  AskListingChangesBody,
  CreateListingBody,
  ListingOfferForm,
  ListingReviewsQuery,
  ProducerListingsQuery,
  ListingWordingForm,
} from "@ocop/contract"
import { receivePicture } from "../producer/pictures/receive-picture"

/** What the routes of this subject take, parsed at the door. */
export const listingsInputs: MiddlewareRoute[] = [
  {
    matcher: "/producer/listings",
    method: "GET",
    middlewares: [validateAndTransformQuery(ProducerListingsQuery, { isList: true })],
  },
  {
    matcher: "/producer/listings",
    method: "POST",
    middlewares: [validateAndTransformBody(CreateListingBody)],
  },
  {
    matcher: "/producer/listings/:id/wording",
    method: "POST",
    middlewares: [validateAndTransformBody(ListingWordingForm)],
  },
  {
    matcher: "/producer/listings/:id/offer",
    method: "POST",
    middlewares: [validateAndTransformBody(ListingOfferForm)],
  },
  { matcher: "/producer/pictures", method: "POST", middlewares: [receivePicture] },
  {
    matcher: "/admin/listing-reviews",
    method: "GET",
    middlewares: [validateAndTransformQuery(ListingReviewsQuery, { isList: true })],
  },
  {
    matcher: "/admin/listing-reviews/:id/approve",
    method: "POST",
    middlewares: [validateAndTransformBody(ApproveListingReviewBody)],
  },
  {
    matcher: "/admin/listing-reviews/:id/ask-changes",
    method: "POST",
    middlewares: [validateAndTransformBody(AskListingChangesBody)],
  },
]
