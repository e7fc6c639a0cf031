import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { UserFacts } from "../../workflows/operator/operator-facts"
import { sessionCounts, type Credentials } from "../../workflows/sign-in/session-counts"
import { bearerClaims } from "./bearer-claims"

/** After `dropEndedSessions`: an operator's session that counts brings along what decides the operator's role. */
export type CountedRequest = MedusaRequest &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">> & { operator_facts?: UserFacts | null }

/**
 * Takes a session that was ended out of the request, token and cookie alike, which then is nobody's: as with an
 * expired token, what anyone may see stays visible and the rest answers 401. Nothing is asked of the database for a
 * request that brings no session.
 *
 * Without a method it is `app.use`, which Medusa puts before all routes and their middlewares: core's `authenticate`
 * of a route under /store or /auth runs later and finds no session. For /admin and /store as a whole core has
 * authenticated before any middleware of a plugin (`ApiLoader.load`), so its result is taken back here, and
 * what stands under /admin is refused, as nothing after this would.
 */
export async function dropEndedSessions(
  req: CountedRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const cookie = req.session?.auth_context as Credentials | undefined
  const token = bearerClaims(req)
  const ask = async (session: Partial<Credentials> | null | undefined) =>
    isSession(session) ? await sessionCounts(knex, session) : undefined

  const counted = { cookie: await ask(cookie), token: await ask(token) }
  const endedCookie = counted.cookie === null
  const endedToken = counted.token === null
  if (endedCookie) delete req.session.auth_context
  if (endedToken) delete req.headers.authorization
  // A cookie comes first with core, too.
  const taken = cookie ? endedCookie : endedToken
  req.operator_facts = (cookie ? counted.cookie : counted.token)?.operator ?? null
  if (taken && req.auth_context && req.auth_context.actor_type !== "api-key") {
    delete req.auth_context
    if (req.baseUrl.toLowerCase().startsWith("/admin")) {
      res.status(401).json({ code: "ocop.unauthorized", message: "Log in again" })
      return
    }
  }
  next()
}

const isSession = (session: Partial<Credentials> | null | undefined): session is Credentials =>
  Boolean(session?.auth_identity_id)
