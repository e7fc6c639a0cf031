import {
  configureStoreSearch,
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  AdminCertificatesQuery,
  AdminProducersQuery,
  AdminShopOrdersQuery,
  ChangeProducerStatusBody,
  ChooseShippingBody,
  IssueCheckoutLinkBody,
  PlacesQuery,
  ProducersQuery,
  RevokeCertificateBody,
} from "@ocop/contract"
import { refreshDay } from "../workflows/search-freshness/refresh-day"
import { answerWithCode } from "./answer-with-code"
import { refuseUnstorableText } from "./refuse-unstorable-text"
import { requireSearchText } from "./require-search-text"
import { requireWholeQuantity } from "./require-whole-quantity"

const query = (schema: Parameters<typeof validateAndTransformQuery>[0]) =>
  validateAndTransformQuery(schema, { isList: true })

export default defineMiddlewares({
  errorHandler: answerWithCode,
  routes: [
    { matcher: "/store/*", middlewares: [refuseUnstorableText] },
    { matcher: "/auth/*", middlewares: [refuseUnstorableText] },
    {
      matcher: "/store/carts/:id/line-items*",
      method: "POST",
      middlewares: [requireWholeQuantity],
    },
    {
      matcher: "/store/search",
      method: "POST",
      middlewares: [
        requireSearchText,
        configureStoreSearch({
          allowed_indexes: {
            product: {
              filters: async (req) => {
                await refreshDay(req.scope)
                return {}
              },
            },
          },
        }),
      ],
    },
    { matcher: "/store/producers", method: "GET", middlewares: [query(ProducersQuery)] },
    { matcher: "/store/places", method: "GET", middlewares: [query(PlacesQuery)] },
    {
      matcher: "/store/carts/:id/parcels",
      method: "POST",
      middlewares: [validateAndTransformBody(ChooseShippingBody)],
    },
    {
      matcher: "/store/checkouts",
      method: "POST",
      middlewares: [validateAndTransformBody(IssueCheckoutLinkBody)],
    },
    {
      matcher: "/admin/shop-orders",
      method: "GET",
      middlewares: [query(AdminShopOrdersQuery)],
    },
    {
      matcher: "/admin/producers",
      method: "GET",
      middlewares: [query(AdminProducersQuery)],
    },
    // Named one by one: "/:id/:action" would be sorted behind the routes, and run after them.
    ...["approve", "suspend", "reinstate"].map((action) => ({
      matcher: `/admin/producers/:id/${action}`,
      method: "POST" as const,
      middlewares: [validateAndTransformBody(ChangeProducerStatusBody)],
    })),
    {
      matcher: "/admin/certificates",
      method: "GET",
      middlewares: [query(AdminCertificatesQuery)],
    },
    {
      matcher: "/admin/certificates/:id/revoke",
      method: "POST",
      middlewares: [validateAndTransformBody(RevokeCertificateBody)],
    },
  ],
})
