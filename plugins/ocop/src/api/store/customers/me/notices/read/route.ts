import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReadNoticesBody } from "@ocop/contract"
import { markNoticesReadWorkflow } from "../../../../../../workflows/shopper-notice/mark-notices-read"

/** `POST /store/customers/me/notices/read`: all of them are read, or one and those before it. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReadNoticesBody>,
  res: MedusaResponse
): Promise<void> {
  const { up_to } = req.validatedBody
  await markNoticesReadWorkflow(req.scope).run({
    input: { customer_id: req.auth_context.actor_id, read: up_to ? { up_to } : "all" },
  })
  res.json({ read: true })
}
