import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PayoutFileQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { payoutFile } from "../../../../../workflows/settlement/payout-file"
import { sendSheetFile } from "../../../../send-sheet-file"

/** `GET /admin/payouts/:id/file`: the transfers of a batch for the bank, the same whenever it is asked for. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = req.validatedQuery as z.infer<typeof PayoutFileQuery>
  sendSheetFile(res, await payoutFile(req.scope, req.params.id ?? "", format))
}
