import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RedeemAssistanceBody } from "@ocop/contract"
import { redeemAssistanceCode } from "../../../workflows/assistance/redeem-assistance-code"

/** `POST /store/assistance-codes`: an officer's code becomes the portal's token, once. */
export async function POST(
  req: MedusaRequest<RedeemAssistanceBody>,
  res: MedusaResponse
): Promise<void> {
  res.setHeader("Cache-Control", "private, no-store")
  res.json({ token: await redeemAssistanceCode(req.scope, req.validatedBody.code) })
}
