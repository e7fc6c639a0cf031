import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { FileCertificateBody } from "@ocop/contract"
import { claimProblems, normaliseCertificateNumber, type IsoDay } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { insertFiling } from "../../modules/certification/certificate-filings"
import { ORIGIN_MODULE } from "../../modules/origin"
import { assertFree } from "./assert-free"
import { refuseProblems } from "./filing-refusal"
import { lockFiler } from "./lock-filer"

export interface FileCertificateInput {
  producer_id: string
  member_id: string
  claim: FileCertificateBody
  /** The day of filing, in Vietnam. */
  today: IsoDay
}

/** It has no undo: it is the workflow's only writing step, and its one transaction holds all of it. */
const recordFilingStep = createStep(
  "record-filing",
  async ({ producer_id, member_id, claim, today }: FileCertificateInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const number = normaliseCertificateNumber(claim.number)
    const id = await knex.transaction(async (trx) => {
      await lockFiler(trx, producer_id)
      const { idempotency_key } = claim
      const known = await trx("certificate_filing")
        .where({ producer_id, idempotency_key, deleted_at: null })
        .first<{ id: string } | undefined>("id")
      if (known) return known.id
      refuseProblems(claimProblems(claim, container.resolve(ORIGIN_MODULE).gazetteer(), today))
      await assertFree(trx, producer_id, number, claim.certified_product_id)
      const filed = await insertFiling(trx, {
        ...claim,
        number,
        producer_id,
        submitted_by: member_id,
      })
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: member_id,
          producer_id,
          action: "certificate_filing.submitted",
          subject_type: "certificate_filing",
          subject_id: filed,
          after: { number, product_name: claim.product_name, stars: claim.stars },
        },
      ])
      return filed
    })
    return new StepResponse({ id })
  }
)

/**
 * A producer hands in a certificate that the register does not know. It stays a claim until an operator has
 * read the paper. A repeat with the same key answers the same and changes nothing.
 */
export const fileCertificateWorkflow = createWorkflow(
  "file-certificate",
  (input: FileCertificateInput) => new WorkflowResponse(recordFilingStep(input))
)
