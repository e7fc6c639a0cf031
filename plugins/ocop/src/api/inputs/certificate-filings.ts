import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AcceptFilingBody,
  AdminFilingsQuery,
  CertifiedProductsQuery,
  FileCertificateBody,
  RefuseFilingBody,
} from "@ocop/contract"
import { receiveScan } from "../scans/receive-scan"

/** What the routes of this subject take, parsed at the door. */
export const certificateFilingsInputs: MiddlewareRoute[] = [
  {
    matcher: "/producer/certified-products",
    method: "GET",
    middlewares: [validateAndTransformQuery(CertifiedProductsQuery, {})],
  },
  {
    matcher: "/producer/certificate-filings",
    method: "POST",
    middlewares: [validateAndTransformBody(FileCertificateBody)],
  },
  {
    matcher: "/producer/certificate-filings/:id/scans",
    method: "POST",
    middlewares: [receiveScan],
  },
  {
    matcher: "/admin/certificate-filings",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminFilingsQuery, { isList: true })],
  },
  {
    matcher: "/admin/certificate-filings/:id/accept",
    method: "POST",
    middlewares: [validateAndTransformBody(AcceptFilingBody)],
  },
  {
    matcher: "/admin/certificate-filings/:id/refuse",
    method: "POST",
    middlewares: [validateAndTransformBody(RefuseFilingBody)],
  },
]
