import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { completeForShopper } from "../../../../../workflows/completion/complete-for-shopper"

/**
 * `POST /store/carts/:id/complete`, in the place of Medusa's: the same answers, but every honest repeat, also at the same
 * time and in another process, is answered with the one order.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await completeForShopper(req.scope, req.params.id ?? "", req.queryConfig.fields))
}
