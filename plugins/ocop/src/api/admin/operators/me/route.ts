import type { MedusaResponse } from "@medusajs/framework/http"
import { closedPages } from "../../../operator/closed-pages"
import type { OperatorRequest } from "../../../operator/operator-gate"

/** `GET /admin/operators/me`: one's own role, and which pages it does not open. */
export async function GET(req: OperatorRequest, res: MedusaResponse): Promise<void> {
  res.json({ role: req.operator_role, closed_pages: closedPages(req.operator_role) })
}
