import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  ConfirmPayoutsBody,
  CreateCommissionRuleBody,
  EndCommissionRuleBody,
  MatchCommissionQuery,
  MoveCommissionRuleBody,
  PayoutFileQuery,
  PayoutOutcomesBody,
  PromotionBearerBody,
  SettlementSettings,
  StatementFileQuery,
  StatementQuery,
} from "@ocop/contract"
import { receiveListFile } from "../receive-list-file"

const query = (matcher: string, schema: Parameters<typeof validateAndTransformQuery>[0]) => ({
  matcher,
  method: "GET" as const,
  middlewares: [validateAndTransformQuery(schema, {})],
})
const body = (matcher: string, schema: Parameters<typeof validateAndTransformBody>[0]) => ({
  matcher,
  method: "POST" as const,
  middlewares: [validateAndTransformBody(schema)],
})

/** What the routes of this subject take, parsed at the door. */
export const settlementInputs: MiddlewareRoute[] = [
  query("/producer/statement", StatementQuery),
  query("/producer/statement/file", StatementFileQuery),
  query("/admin/producers/:id/statement", StatementQuery),
  query("/admin/producers/:id/statement/file", StatementFileQuery),
  body("/admin/commission-rules", CreateCommissionRuleBody),
  query("/admin/commission-rules/match", MatchCommissionQuery),
  body("/admin/commission-rules/:id/end", EndCommissionRuleBody),
  body("/admin/commission-rules/:id/move", MoveCommissionRuleBody),
  body("/admin/payouts", ConfirmPayoutsBody),
  query("/admin/payouts/:id/file", PayoutFileQuery),
  body("/admin/payouts/:id/outcomes", PayoutOutcomesBody),
  { matcher: "/admin/payouts/:id/references", method: "POST", middlewares: [receiveListFile] },
  body("/admin/settlement-settings", SettlementSettings),
  body("/admin/promotion-bearers", PromotionBearerBody),
]
