import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AdminCollectionsQuery,
  AdminRemittancesQuery,
  CreateRemittanceBody,
  SetCashLimitBody,
  SettleLineBody,
} from "@ocop/contract"
import { receiveListFile } from "../receive-list-file"

/** What the routes of this subject take, parsed at the door. */
export const cashInputs: MiddlewareRoute[] = [
  {
    matcher: "/admin/cash-limits",
    method: "POST",
    middlewares: [validateAndTransformBody(SetCashLimitBody)],
  },
  {
    matcher: "/admin/cash-collections",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminCollectionsQuery, { isList: true })],
  },
  {
    matcher: "/admin/courier-remittances",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminRemittancesQuery, { isList: true })],
  },
  {
    matcher: "/admin/courier-remittances",
    method: "POST",
    middlewares: [validateAndTransformBody(CreateRemittanceBody)],
  },
  { matcher: "/admin/courier-remittances/file", method: "POST", middlewares: [receiveListFile] },
  {
    matcher: "/admin/courier-remittances/:id/lines/:line_id/settle",
    method: "POST",
    middlewares: [validateAndTransformBody(SettleLineBody)],
  },
]
