import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FileCertificateBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { fileCertificateWorkflow } from "../../../workflows/certificate-filing/file-certificate"
import { presentFiling } from "../../../workflows/certificate-filing/present-filing"
import { readFilings } from "../../../workflows/certificate-filing/read-filings"
import type { ProducerRequest } from "../producer-session"
import { ownFiling } from "./own-filing"

/** `GET /producer/certificate-filings`: what this producer has handed in, newest first. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = req.producer_session
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const filings = await readFilings(knex, { producer_id })
  res.json({ filings: filings.map(presentFiling) })
}

/** `POST /producer/certificate-filings`: a claim, which gives no star before an operator has read the paper. */
export async function POST(
  req: ProducerRequest<FileCertificateBody>,
  res: MedusaResponse
): Promise<void> {
  const { producer_id, member_id } = req.producer_session
  const today = req.scope.resolve(CLOCK_MODULE).today()
  const { result } = await fileCertificateWorkflow(req.scope).run({
    input: { producer_id, member_id, claim: req.validatedBody, today },
  })
  res.json({ filing: await ownFiling(req, result.id) })
}
