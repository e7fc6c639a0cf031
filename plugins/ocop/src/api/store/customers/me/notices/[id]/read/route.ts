import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { markNoticesReadWorkflow } from "../../../../../../../workflows/shopper-notice/mark-notices-read"

/** `POST /store/customers/me/notices/:id/read`: this one is read. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const customer_id = req.auth_context.actor_id
  const id = req.params.id ?? ""
  await markNoticesReadWorkflow(req.scope).run({ input: { customer_id, read: { only: id } } })
  res.json({ id, read: true })
}
