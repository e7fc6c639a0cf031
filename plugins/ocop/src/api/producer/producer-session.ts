import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { memberSession, type ProducerSession } from "../../modules/producer/member-session"
import { dropEndedSessions } from "../sign-in/drop-ended-sessions"

/** A request under /producer: whose it is comes from the session and from nowhere else. */
export interface ProducerRequest<Body = unknown> extends AuthenticatedMedusaRequest<Body> {
  producer_session: ProducerSession
}

/**
 * Routes for people who have a log-in and no producer yet. Every other route under /producer is refused
 * to them; it is no route's own affair to ask.
 */
const WITHOUT_PRODUCER: readonly string[] = [
  "POST /producer/invitations/accept",
  "POST /producer/registrations",
]

const member = authenticate("producer", ["bearer"])
const anyone = authenticate("producer", ["bearer"], { allowUnregistered: true })

/**
 * Stands before every route under /producer: a valid token of a member who may act at this moment, read from
 * the database in one statement, or 401. Sets `producer_session`, the only source of a producer's id.
 */
export async function producerSession(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (WITHOUT_PRODUCER.includes(`${req.method} ${req.baseUrl}${req.path}`.replace(/\/+$/, ""))) {
    // A token of a session that was ended is taken out first, and answers 401.
    return dropEndedSessions(req, res, () => void anyone(req, res, next))
  }
  await member(req, res, (problem?: unknown) => {
    if (problem) return next(problem)
    void attachSession(req as ProducerRequest, res, next)
  })
}

async function attachSession(
  req: ProducerRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  try {
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const session = await memberSession(knex, req.auth_context)
    if (!session) {
      res.status(401).json({ code: "ocop.unauthorized", message: "Log in again" })
      return
    }
    req.producer_session = session
    next()
  } catch (error) {
    next(error)
  }
}
