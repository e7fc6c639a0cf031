import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AdminBankTransfersQuery,
  IgnoreBankTransferBody,
  MatchBankTransferBody,
  RefundBankTransferBody,
} from "@ocop/contract"
import { receiveListFile } from "../receive-list-file"

const DEEDS = {
  match: MatchBankTransferBody,
  refund: RefundBankTransferBody,
  ignore: IgnoreBankTransferBody,
}

/** What the routes of this subject take, parsed at the door. */
export const bankTransfersInputs: MiddlewareRoute[] = [
  // Signatures are of bytes.
  {
    matcher: "/hooks/bank/:feed",
    method: "POST",
    bodyParser: { preserveRawBody: true, sizeLimit: "500kb" },
  },
  {
    matcher: "/admin/bank-transfers",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminBankTransfersQuery, { isList: true })],
  },
  ...Object.entries(DEEDS).map(([deed, body]) => ({
    matcher: `/admin/bank-transfers/:id/${deed}`,
    method: "POST" as const,
    middlewares: [validateAndTransformBody(body)],
  })),
  ...["statement-preview", "statements"].map((what) => ({
    matcher: `/admin/bank-transfers/${what}`,
    method: "POST" as const,
    middlewares: [receiveListFile],
  })),
]
