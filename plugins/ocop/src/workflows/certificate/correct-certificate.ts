import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { IsoDay } from "@ocop/rules"
import { lockCertificatesOfProduct } from "../../modules/certification/certificates-of-product"
import { recordChange } from "../../modules/certification/record-change"
import { assertCorrectable, refuseTakenNumber } from "./assert-correctable"
import { certificateChanges, type WantedChanges } from "./certificate-changes"
import { certificateNotFound } from "./certificate-not-found"

export interface CorrectCertificateInput {
  certificate_id: string
  changes: WantedChanges
  /** The paper that says what is right. */
  document: string
  reason: string
  /** The day of correcting, in Vietnam. */
  today: IsoDay
  actor: string
}

/**
 * Changes the certificate and says so in its history, both or neither. What is right already leaves no
 * line. It has no undo, because history is only ever appended: it is the workflow's only writing step.
 */
const recordCorrectionStep = createStep(
  "record-correction",
  async (input: CorrectCertificateInput, { container }) => {
    const { certificate_id, document, reason, today, actor } = input
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const corrected = await knex
      .transaction(async (trx) => {
        const all = await lockCertificatesOfProduct(trx, certificate_id)
        const certificate = all.find(({ id }) => id === certificate_id)
        if (!certificate) {
          throw certificateNotFound(certificate_id)
        }
        const changes = certificateChanges(certificate, input.changes)
        const columns = Object.fromEntries(changes.map(({ field, value }) => [field, value]))
        if (changes.length) {
          await assertCorrectable(trx, { ...certificate, ...columns }, all)
          await recordChange(
            trx,
            certificate_id,
            // A number that a paper says is no longer the register's own.
            { ...columns, ...("number" in columns ? { number_assigned: false } : {}) },
            {
              kind: "corrected",
              on_day: today,
              actor,
              document,
              note: reason,
              changes: changes.map(({ field, before, after }) => [field, before, after] as const),
            }
          )
        }
        return { id: certificate.id, certified_product_id: certificate.certified_product_id }
      })
      .catch(refuseTakenNumber)
    return new StepResponse(corrected)
  }
)

/**
 * Sets right what was copied wrong, on a revoked or lapsed certificate too: its number and days are still
 * looked up. Nothing is decided by it.
 */
export const correctCertificateWorkflow = createWorkflow(
  "correct-certificate",
  (input: CorrectCertificateInput) => {
    const certificate = recordCorrectionStep(input)
    emitEventStep({ eventName: "certificate.changed", data: certificate })
    return new WorkflowResponse(certificate)
  }
)
