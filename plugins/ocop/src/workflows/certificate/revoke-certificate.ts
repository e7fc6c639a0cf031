import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MedusaError } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type { Revocation } from "../../modules/certification/service"

/**
 * Writes the revocation unless there already is one: a repeat changes nothing and answers the same.
 * It has no undo, because history is only ever appended; it is the workflow's only writing step.
 */
const recordRevocationStep = createStep(
  "record-revocation",
  async (revocation: Revocation, { container }) => {
    const register = container.resolve(CERTIFICATION_MODULE)
    const [certificate] = await register.listCertificates(
      { id: revocation.certificate_id },
      { select: ["id", "revoked_on", "certified_product_id"] }
    )
    if (!certificate) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Certificate ${revocation.certificate_id} was not found`,
        "ocop.certificate_not_found"
      )
    }
    if (!certificate.revoked_on) {
      await register.recordRevocations([revocation]).catch(async (error: unknown) => {
        // The loser of a race meets the unique index on a certificate's revocation; nothing is lost.
        const [now] = await register.listCertificates({ id: certificate.id })
        if (!now?.revoked_on) {
          throw error
        }
      })
    }
    return new StepResponse(certificate)
  }
)

/** Revokes a certificate: from that day its star is gone everywhere and its product is not sold. */
export const revokeCertificateWorkflow = createWorkflow(
  "revoke-certificate",
  (input: Revocation) => {
    const certificate = recordRevocationStep(input)
    emitEventStep({
      eventName: "certificate.changed",
      data: transform({ certificate }, ({ certificate }) => ({
        id: certificate.id,
        certified_product_id: certificate.certified_product_id,
      })),
    })
    return new WorkflowResponse(certificate)
  }
)
