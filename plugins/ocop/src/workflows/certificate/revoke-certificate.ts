import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { certificatesToRevoke, type IsoDay } from "@ocop/rules"
import {
  lockCertificatesOfProduct,
  type CertificateRow,
} from "../../modules/certification/certificates-of-product"
import { recordChange } from "../../modules/certification/record-change"
import type { Revocation } from "../../modules/certification/service"
import { certificateNotFound } from "./certificate-not-found"
import { tellOfRevocations } from "./tell-of-revocations"

export interface RevokeCertificateInput extends Revocation {
  /** Every certificate of the product that runs on or will, so that none takes over (SPEC C8). */
  all_running: boolean
}

/** What stands revoked by a decision. */
export interface RevokedCertificates {
  certificate: { id: string; certified_product_id: string }
  revoked: { id: string; number: string; revoked_on: IsoDay }[]
}

/**
 * Writes the revocations that are not there yet, all or none. A later decision may bring a revocation
 * forward, never put it off or lift it; a repeat changes nothing and answers the same. It has no undo,
 * because history is only ever appended: it is the workflow's only writing step.
 */
const recordRevocationsStep = createStep(
  "record-revocations",
  async (input: RevokeCertificateInput, { container }) => {
    const { certificate_id, revoked_on, decision, reason, actor } = input
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const answer = await knex.transaction(async (trx): Promise<RevokedCertificates> => {
      const all = await lockCertificatesOfProduct(trx, certificate_id)
      const named = all.find(({ id }) => id === certificate_id)
      if (!named) {
        throw certificateNotFound(certificate_id)
      }
      const due = dueForRevocation(named, all, input)
      for (const { id } of due) {
        await recordChange(
          trx,
          id,
          { revoked_on, revoked_decision: decision, revoked_reason: reason },
          { kind: "revoked", on_day: revoked_on, actor, document: decision, note: reason }
        )
      }
      await tellOfRevocations(trx, due, input)
      const revoked = all.filter(
        (one) => due.includes(one) || one === named || one.revoked_decision === decision
      )
      return {
        certificate: { id: named.id, certified_product_id: named.certified_product_id },
        revoked: revoked.map((one) => ({
          id: one.id,
          number: one.number,
          revoked_on: due.includes(one) ? revoked_on : (one.revoked_on ?? revoked_on),
        })),
      }
    })
    return new StepResponse(answer)
  }
)

function dueForRevocation(
  named: CertificateRow,
  all: readonly CertificateRow[],
  { all_running, revoked_on }: RevokeCertificateInput
): CertificateRow[] {
  const asked = new Set([named, ...(all_running ? certificatesToRevoke(all, revoked_on) : [])])
  return [...asked].filter((one) => one.revoked_on === null || one.revoked_on > revoked_on)
}

/** Revokes for cause: from that day the product has no star anywhere and is not sold. */
export const revokeCertificateWorkflow = createWorkflow(
  "revoke-certificate",
  (input: RevokeCertificateInput) => {
    const answer = recordRevocationsStep(input)
    emitEventStep({
      eventName: "certificate.changed",
      data: transform({ answer }, ({ answer }) => answer.certificate),
    })
    return new WorkflowResponse(answer)
  }
)
