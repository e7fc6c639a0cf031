import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { normaliseCertificateNumber } from "@ocop/rules"
import { Certificate } from "./models/certificate"
import { CertificateEvent } from "./models/certificate-event"
import { CertificateFiling } from "./models/certificate-filing"
import { CertificateFilingScan } from "./models/certificate-filing-scan"
import { CertificateNotice } from "./models/certificate-notice"
import { CertificateScan } from "./models/certificate-scan"
import { CertifiedProduct } from "./models/certified-product"
import { FiveStarNomination } from "./models/five-star-nomination"

/** A certificate to be registered, with who registers it and from which document. */
export interface CertificateToRegister {
  certified_product_id: string
  number: string
  decision: string
  body: string
  level: "district" | "province" | "national"
  stars: number
  score: number | null
  issued_on: string
  valid_until: string
  date_precision: "day" | "month" | "year"
  actor: string
}

/** A revocation, as a decision orders it. */
export interface Revocation {
  certificate_id: string
  revoked_on: string
  decision: string
  reason: string
  actor: string
}

/**
 * Keeps the register: every change of a certificate and its line of history are one transaction.
 * Whether a certificate is in force is for `certificateState` of `@ocop/rules` to say.
 */
export default class CertificationModuleService extends MedusaService({
  Certificate,
  CertificateEvent,
  CertificateFiling,
  CertificateFilingScan,
  CertificateNotice,
  CertificateScan,
  CertifiedProduct,
  FiveStarNomination,
}) {
  /**
   * Registers certificates with their first line of history. A number is kept as it is looked up
   * (`normaliseCertificateNumber`), and registered once.
   */
  @InjectTransactionManager()
  async registerCertificates(
    input: CertificateToRegister[],
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; number: string }[]> {
    const created = await this.createCertificates(
      input.map(({ actor: _, ...certificate }) => ({
        ...certificate,
        number: normaliseCertificateNumber(certificate.number),
      })),
      context
    )
    await this.createCertificateEvents(
      created.map((certificate, index) => ({
        certificate_id: certificate.id,
        kind: "issued" as const,
        on_day: certificate.issued_on,
        actor: input[index]?.actor ?? "unknown",
        document: certificate.decision,
      })),
      context
    )
    return created
  }

  /** Writes revocations down. Whether one is allowed, and not already there, the workflow has asked. */
  @InjectTransactionManager()
  async recordRevocations(
    input: Revocation[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.updateCertificates(
      input.map(({ certificate_id, revoked_on, decision, reason }) => ({
        id: certificate_id,
        revoked_on,
        revoked_decision: decision,
        revoked_reason: reason,
      })),
      context
    )
    await this.createCertificateEvents(
      input.map(({ certificate_id, revoked_on, decision, reason, actor }) => ({
        certificate_id,
        kind: "revoked" as const,
        on_day: revoked_on,
        actor,
        document: decision,
        note: reason,
      })),
      context
    )
  }
}
