import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { mayCall, operatorRole, type OperatorRole } from "@ocop/rules"
import { keyHolderFacts } from "../../workflows/operator/operator-facts"
import { ADMIN_AREAS } from "../route-policies/admin-areas"
import type { CountedRequest } from "../sign-in/drop-ended-sessions"
import { CLOSED_FIELDS } from "./closed-fields"

/** A request under /admin: what its sender may is known. */
export interface OperatorRequest<Body = unknown> extends AuthenticatedMedusaRequest<Body> {
  operator_role: OperatorRole | null
}

/** Routes of core that ask for no operator's log-in. */
const OPEN: readonly string[] = ["GET /admin/feature-flags", "POST /admin/invites/accept"]

/**
 * Stands before every route under /admin, core's and ours, behind core's log-in and `dropEndedSessions`, which has
 * read in its one statement what the role is: who it takes away from is out with the next request. A secret key
 * may what its maker may.
 */
export async function operatorGate(
  req: CountedRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const path = `${req.baseUrl}${req.path}`.replace(/\/+$/, "")
  if (OPEN.includes(`${req.method} ${path.toLowerCase()}`)) return next()
  if (!req.auth_context?.actor_id) {
    res.status(401).json({ code: "ocop.unauthorized", message: "Log in again" })
    return
  }
  try {
    const role = await roleOf(req, req.auth_context)
    if (!mayCall(ADMIN_AREAS, role, req.method, path)) {
      res.status(403).json({
        type: "forbidden",
        code: "ocop.role_forbidden",
        message: `The role "${role ?? "none"}" may not ${req.method} ${path}`,
      })
      return
    }
    ;(req as CountedRequest & { operator_role?: OperatorRole | null }).operator_role = role
    req.restrictedFields?.add(CLOSED_FIELDS[role ?? "viewer"])
    next()
  } catch (error) {
    next(error)
  }
}

async function roleOf(
  req: CountedRequest,
  { actor_type, actor_id }: { actor_type: string; actor_id: string }
): Promise<OperatorRole | null> {
  const facts =
    actor_type === "api-key"
      ? await keyHolderFacts(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), actor_id)
      : req.operator_facts
  if (!facts || (actor_type === "user" && facts.user_id !== actor_id)) return null
  return operatorRole(facts)
}
