import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateFiling } from "@ocop/contract"
import { filingNotFound } from "../../../workflows/certificate-filing/filing-refusal"
import { presentFiling } from "../../../workflows/certificate-filing/present-filing"
import { readFilings } from "../../../workflows/certificate-filing/read-filings"
import type { ProducerRequest } from "../producer-session"

/** A filing of the producer of this session. @throws MedusaError 404 for none, and for somebody else's */
export async function ownFiling(
  { scope, producer_session: { producer_id } }: ProducerRequest,
  id: string
): Promise<CertificateFiling> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [filing] = await readFilings(knex, { id, producer_id })
  if (!filing) throw filingNotFound(id)
  return presentFiling(filing)
}
