import {
  configureStoreSearch,
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  AdminCertificatesQuery,
  AdminImportsQuery,
  AdminProducersQuery,
  AdminShopOrdersQuery,
  ChangeProducerStatusBody,
  ChooseImportBody,
  ChooseShippingBody,
  ConfirmImportBody,
  CorrectCertificateBody,
  ImportReportQuery,
  ImportRowsQuery,
  ImportSheetQuery,
  IssueCheckoutLinkBody,
  MapImportBody,
  PlacesQuery,
  ProducersQuery,
  RevokeCertificateBody,
  SearchSuggestionsQuery,
  UndoImportBody,
} from "@ocop/contract"
import { receiveScan } from "./admin/certificates/[id]/scans/receive-scan"
import { refreshDay } from "../workflows/search-freshness/refresh-day"
import { answerWithCode } from "./answer-with-code"
import { receiveListFile } from "./receive-list-file"
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
    { matcher: "/admin/certificates", middlewares: [refuseUnstorableText] },
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
    {
      matcher: "/store/search/suggestions",
      method: "GET",
      middlewares: [query(SearchSuggestionsQuery)],
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
    {
      matcher: "/admin/certificates/:id/correct",
      method: "POST",
      middlewares: [validateAndTransformBody(CorrectCertificateBody)],
    },
    { matcher: "/admin/certificates/:id/scans", method: "POST", middlewares: [receiveScan] },
    {
      matcher: "/admin/certificate-imports",
      method: "GET",
      middlewares: [query(AdminImportsQuery)],
    },
    { matcher: "/admin/certificate-imports", method: "POST", middlewares: [receiveListFile] },
    {
      matcher: "/admin/certificate-imports/:id/mapping",
      method: "POST",
      middlewares: [validateAndTransformBody(MapImportBody)],
    },
    {
      matcher: "/admin/certificate-imports/:id/sheet",
      method: "GET",
      middlewares: [validateAndTransformQuery(ImportSheetQuery, {})],
    },
    {
      matcher: "/admin/certificate-imports/:id/rows",
      method: "GET",
      middlewares: [query(ImportRowsQuery)],
    },
    {
      matcher: "/admin/certificate-imports/:id/choices",
      method: "POST",
      bodyParser: { sizeLimit: "500kb" },
      middlewares: [validateAndTransformBody(ChooseImportBody)],
    },
    {
      matcher: "/admin/certificate-imports/:id/confirm",
      method: "POST",
      middlewares: [validateAndTransformBody(ConfirmImportBody)],
    },
    {
      matcher: "/admin/certificate-imports/:id/report",
      method: "GET",
      middlewares: [query(ImportReportQuery)],
    },
    {
      matcher: "/admin/certificate-imports/:id/undo",
      method: "POST",
      middlewares: [validateAndTransformBody(UndoImportBody)],
    },
  ],
})
