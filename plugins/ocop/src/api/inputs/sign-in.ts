import {
  authenticate,
  validateAndTransformBody,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { ChangePasswordBody } from "@ocop/contract"
import { answerLinkRequest } from "../sign-in/answer-link-request"
import { checkNewPassword } from "../sign-in/check-new-password"
import { dropEndedSessions } from "../sign-in/drop-ended-sessions"
import { endOlderSessions } from "../sign-in/end-older-sessions"
import { throttleTries } from "../sign-in/throttle-tries"
import { useLinkOnce } from "../sign-in/use-link-once"

const EMAILPASS = "/auth/:actor_type/:auth_provider"

const signedIn = authenticate("*", ["session", "bearer"], { allowUnregistered: true })

/**
 * The door of customers, producers and operators alike. An entry without a method runs before every route and
 * every entry that has one, core's included; one with a method runs after core's of the same route, which are
 * registered first (`RoutesSorter`, `ApiLoader`).
 */
export const signInInputs: MiddlewareRoute[] = [
  { matcher: "/admin/*", middlewares: [dropEndedSessions] },
  { matcher: "/store/*", middlewares: [dropEndedSessions] },
  { matcher: "/auth/*", middlewares: [dropEndedSessions] },
  { matcher: EMAILPASS, middlewares: [throttleTries("sign-in")] },
  {
    matcher: `${EMAILPASS}/register`,
    middlewares: [checkNewPassword, throttleTries("registration")],
  },
  { matcher: `${EMAILPASS}/reset-password`, middlewares: [throttleTries("link")] },
  { matcher: `${EMAILPASS}/update`, middlewares: [checkNewPassword, useLinkOnce] },
  {
    matcher: `${EMAILPASS}/reset-password`,
    method: "POST",
    middlewares: [answerLinkRequest],
  },
  { matcher: `${EMAILPASS}/update`, method: "POST", middlewares: [endOlderSessions] },
  {
    matcher: "/auth/password",
    method: "POST",
    middlewares: [signedIn, validateAndTransformBody(ChangePasswordBody)],
  },
  { matcher: "/auth/sessions", method: "DELETE", middlewares: [signedIn] },
]
