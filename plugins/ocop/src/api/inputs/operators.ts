import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { AuditLogFileQuery, AuditLogQuery, GiveRoleBody, InviteOperatorBody } from "@ocop/contract"
import { noteAdminDeeds } from "../audit-log/note-admin-deeds"
import { keepAdministrator } from "../operator/keep-administrator"
import { operatorGate } from "../operator/operator-gate"
import { welcomeInvited } from "../operator/welcome-invited"

/**
 * The door of the admin: first whether the role may, then the log. Both without a method, so before every route, and
 * behind `dropEndedSessions`, which is listed before them.
 */
export const operatorsInputs: MiddlewareRoute[] = [
  { matcher: "/admin/*", middlewares: [operatorGate, noteAdminDeeds] },
  { matcher: "/admin/invites/accept", method: "POST", middlewares: [welcomeInvited] },
  { matcher: "/admin/users/:id", method: "DELETE", middlewares: [keepAdministrator] },
  {
    matcher: "/admin/operators/invitations",
    method: "POST",
    middlewares: [validateAndTransformBody(InviteOperatorBody)],
  },
  {
    matcher: "/admin/operators/:id/role",
    method: "POST",
    middlewares: [validateAndTransformBody(GiveRoleBody)],
  },
  {
    matcher: "/admin/audit-log",
    method: "GET",
    middlewares: [validateAndTransformQuery(AuditLogQuery, { isList: true })],
  },
  {
    matcher: "/admin/audit-log/file",
    method: "GET",
    middlewares: [validateAndTransformQuery(AuditLogFileQuery, {})],
  },
]
