import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { markNoticesReadWorkflow } from "../../../../../../workflows/shopper-notice/mark-notices-read"

/** `POST /store/customers/me/notices/read`: all of them are read. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const customer_id = req.auth_context.actor_id
  await markNoticesReadWorkflow(req.scope).run({ input: { customer_id, notice_id: null } })
  res.json({ read: true })
}
