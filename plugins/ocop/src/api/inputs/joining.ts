import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AddDocumentQuery,
  AskCorrectionBody,
  ClaimableQuery,
  ClaimRecordBody,
  RefuseProducerBody,
  RegisterProducerBody,
  RegistrationForms,
} from "@ocop/contract"
import { assertNotSuspended, assertOwner } from "../../workflows/producer-portal/assert-session"
import type { ProducerRequest } from "../producer/producer-session"
import { receiveScan } from "../scans/receive-scan"

/** Personal ids, accounts and papers are the owner's affair: staff neither reads nor writes them. */
function ownerOnly(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  assertOwner((req as ProducerRequest).producer_session)
  next()
}

function notSuspended(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  assertNotSuspended((req as ProducerRequest).producer_session)
  next()
}

const query = (schema: Parameters<typeof validateAndTransformQuery>[0]) =>
  validateAndTransformQuery(schema, {})

/** What the routes of this subject take, parsed at the door. */
export const joiningInputs: MiddlewareRoute[] = [
  {
    matcher: "/producer/registrations",
    method: "POST",
    middlewares: [validateAndTransformBody(RegisterProducerBody)],
  },
  { matcher: "/producer/registration", middlewares: [ownerOnly] },
  ...Object.entries(RegistrationForms).map(([step, form]): MiddlewareRoute => ({
    matcher: `/producer/registration/${step}`,
    method: "POST",
    middlewares: [ownerOnly, validateAndTransformBody(form)],
  })),
  { matcher: "/producer/registration/submit", method: "POST", middlewares: [ownerOnly] },
  {
    matcher: "/producer/registration/documents",
    method: "POST",
    middlewares: [ownerOnly, query(AddDocumentQuery), receiveScan],
  },
  { matcher: "/producer/registration/documents/:id", middlewares: [ownerOnly] },
  {
    matcher: "/producer/claimable",
    method: "GET",
    middlewares: [ownerOnly, query(ClaimableQuery)],
  },
  {
    matcher: "/producer/claim",
    method: "POST",
    middlewares: [ownerOnly, notSuspended, validateAndTransformBody(ClaimRecordBody)],
  },
  { matcher: "/producer/claim", method: "DELETE", middlewares: [ownerOnly, notSuspended] },
  {
    matcher: "/admin/producers/:id/ask-correction",
    method: "POST",
    middlewares: [validateAndTransformBody(AskCorrectionBody)],
  },
  {
    matcher: "/admin/producers/:id/refuse",
    method: "POST",
    middlewares: [validateAndTransformBody(RefuseProducerBody)],
  },
  {
    matcher: "/admin/producer-claims/:id/refuse",
    method: "POST",
    middlewares: [validateAndTransformBody(RefuseProducerBody)],
  },
]
