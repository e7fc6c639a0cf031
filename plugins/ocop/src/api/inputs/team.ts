import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AcceptInvitationBody,
  ActivityQuery,
  ChangeRoleBody,
  InviteMemberBody,
  ReadInvitationBody,
} from "@ocop/contract"

/** What the routes of this subject take, parsed at the door. */
export const teamInputs: MiddlewareRoute[] = [
  {
    matcher: "/producer/team/invitations",
    method: "POST",
    middlewares: [validateAndTransformBody(InviteMemberBody)],
  },
  {
    matcher: "/producer/team/members/:id/role",
    method: "POST",
    middlewares: [validateAndTransformBody(ChangeRoleBody)],
  },
  {
    matcher: "/producer/activity",
    method: "GET",
    middlewares: [validateAndTransformQuery(ActivityQuery, { isList: true })],
  },
  {
    matcher: "/producer/invitations/accept",
    method: "POST",
    middlewares: [validateAndTransformBody(AcceptInvitationBody)],
  },
  {
    matcher: "/store/producer-invitations",
    method: "POST",
    middlewares: [validateAndTransformBody(ReadInvitationBody)],
  },
]
