import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

const customer = authenticate("customer", ["session", "bearer"])

/**
 * Stands before Medusa's routes about one order, which answer to whoever knows its id: only its own customer
 * comes through. A guest opens the order by the signed link (`/store/checkouts/:token`).
 */
export async function ownOrder(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  await customer(req, res, (problem?: unknown) => {
    if (problem) return next(problem)
    void assertOwn(req as AuthenticatedMedusaRequest<{ order_id?: unknown }>).then(
      () => next(),
      next
    )
  })
}

async function assertOwn(req: AuthenticatedMedusaRequest<{ order_id?: unknown }>): Promise<void> {
  const id = req.params.id ?? String(req.body?.order_id ?? "")
  const order = await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("order")
    .where({ id, customer_id: req.auth_context.actor_id, deleted_at: null })
    .first("id")
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This order was not found",
      "ocop.order_not_found"
    )
  }
}
