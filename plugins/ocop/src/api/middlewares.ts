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
  SeasonsQuery,
  SitemapPartQuery,
  UndoImportBody,
} from "@ocop/contract"
import { receiveScan } from "./scans/receive-scan"
import { refreshDay } from "../workflows/search-freshness/refresh-day"
import { answerWithCode } from "./answer-with-code"
import { cashInputs } from "./inputs/cash"
import { assistanceInputs } from "./inputs/assistance"
import { bankTransfersInputs } from "./inputs/bank-transfers"
import { basketsInputs } from "./inputs/baskets"
import { campaignsInputs } from "./inputs/campaigns"
import { cardInputs } from "./inputs/card"
import { afterOrderInputs } from "./inputs/after-order"
import { certificateFilingsInputs } from "./inputs/certificate-filings"
import { deliveryInputs } from "./inputs/delivery"
import { favouritesInputs } from "./inputs/favourites"
import { joiningInputs } from "./inputs/joining"
import { legalInputs } from "./inputs/legal"
import { listingSheetsInputs } from "./inputs/listing-sheets"
import { listingsInputs } from "./inputs/listings"
import { operatorsInputs } from "./inputs/operators"
import { portalInputs } from "./inputs/portal"
import { programmeInputs } from "./inputs/programme"
import { promotionsInputs } from "./inputs/promotions"
import { queuesInputs } from "./inputs/queues"
import { settlementInputs } from "./inputs/settlement"
import { shopOrdersInputs } from "./inputs/shop-orders"
import { shopperAccountInputs } from "./inputs/shopper-account"
import { shopperNoticesInputs } from "./inputs/shopper-notices"
import { reviewsInputs } from "./inputs/reviews"
import { signInInputs } from "./inputs/sign-in"
import { teamInputs } from "./inputs/team"
import { ownOrder } from "./own-order"
import { producerSession } from "./producer/producer-session"
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
    { matcher: "/producer/*", middlewares: [refuseUnstorableText, producerSession] },
    ...signInInputs,
    ...operatorsInputs,
    ...teamInputs,
    ...cashInputs,
    ...certificateFilingsInputs,
    ...deliveryInputs,
    ...joiningInputs,
    ...listingsInputs,
    ...listingSheetsInputs,
    ...shopOrdersInputs,
    ...settlementInputs,
    ...afterOrderInputs,
    ...portalInputs,
    ...bankTransfersInputs,
    ...programmeInputs,
    ...promotionsInputs,
    ...cardInputs,
    ...campaignsInputs,
    ...basketsInputs,
    ...queuesInputs,
    ...legalInputs,
    ...assistanceInputs,
    ...favouritesInputs,
    ...reviewsInputs,
    ...shopperAccountInputs,
    ...shopperNoticesInputs,
    { matcher: "/store/orders/:id", method: "GET", middlewares: [ownOrder] },
    ...["request", "cancel", "accept", "decline"].map((step) => ({
      matcher: `/store/orders/:id/transfer/${step}`,
      method: "POST" as const,
      middlewares: [ownOrder],
    })),
    { matcher: "/store/returns", method: "POST", middlewares: [ownOrder] },
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
    ...["listings", "producers"].map((kind) => ({
      matcher: `/store/sitemap/${kind}`,
      method: "GET" as const,
      middlewares: [query(SitemapPartQuery)],
    })),
    { matcher: "/store/seasons", method: "GET", middlewares: [query(SeasonsQuery)] },
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
