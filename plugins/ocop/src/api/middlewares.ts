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
import { requireWholeQuantity } from "./require-whole-quantity"

const query = (schema: never) => validateAndTransformQuery(schema, { isList: true })

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
    { matcher: "/store/producers", method: "GET", middlewares: [query(ProducersQuery as never)] },
    { matcher: "/store/places", method: "GET", middlewares: [query(PlacesQuery as never)] },
    {
      matcher: "/store/carts/:id/parcels",
      method: "POST",
      middlewares: [validateAndTransformBody(ChooseShippingBody as never)],
    },
    {
      matcher: "/store/checkouts",
      method: "POST",
      middlewares: [validateAndTransformBody(IssueCheckoutLinkBody as never)],
    },
    {
      matcher: "/admin/shop-orders",
      method: "GET",
      middlewares: [query(AdminShopOrdersQuery as never)],
    },
    {
      matcher: "/admin/producers",
      method: "GET",
      middlewares: [query(AdminProducersQuery as never)],
    },
    {
      matcher: "/admin/producers/:id/:action",
      method: "POST",
      middlewares: [validateAndTransformBody(ChangeProducerStatusBody as never)],
    },
    {
      matcher: "/admin/certificates",
      method: "GET",
      middlewares: [query(AdminCertificatesQuery as never)],
    },
    {
      matcher: "/admin/certificates/:id/revoke",
      method: "POST",
      middlewares: [validateAndTransformBody(RevokeCertificateBody as never)],
    },
  ],
})
