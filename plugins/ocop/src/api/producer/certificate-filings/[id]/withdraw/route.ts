import type { MedusaResponse } from "@medusajs/framework/http"
import { withdrawFilingWorkflow } from "../../../../../workflows/certificate-filing/withdraw-filing"
import type { ProducerRequest } from "../../../producer-session"
import { ownFiling } from "../../own-filing"

/** `POST /producer/certificate-filings/:id/withdraw`: while nobody has answered. */
export async function POST(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { producer_id, member_id } = req.producer_session
  const filing_id = req.params.id ?? ""
  await withdrawFilingWorkflow(req.scope).run({ input: { filing_id, producer_id, member_id } })
  res.json({ filing: await ownFiling(req, filing_id) })
}
