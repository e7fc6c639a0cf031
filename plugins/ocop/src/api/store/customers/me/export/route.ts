import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { exportAccount } from "../../../../../workflows/shopper-account/export-account"

/** `GET /store/customers/me/export`: all that is held of the customer (SPEC PD1). */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await exportAccount(req.scope, req.auth_context.actor_id))
}
