import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AcceptFilingBody } from "@ocop/contract"
import { normaliseCertificateNumber, type Gazetteer, type IsoDay } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { closeFiling, lockFiling } from "../../modules/certification/certificate-filings"
import { scansOfFiling } from "../../modules/certification/filing-scans"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { filingPlan } from "./filing-plan"
import { filingNotFound, filingRefusal, refuseProblems } from "./filing-refusal"
import {
  keepScans,
  writeFiledCertificate,
  type FiledCertificateIds,
} from "./write-filed-certificate"

export interface AcceptFilingInput extends AcceptFilingBody {
  filing_id: string
  actor: string
  /** The day of accepting, in Vietnam. */
  today: IsoDay
}

/** Accepts a filing in the caller's transaction, which has the register to itself. */
export async function acceptInTransaction(
  trx: Knex.Transaction,
  { filing_id, corrections, product, actor, today }: AcceptFilingInput,
  places: Gazetteer
): Promise<{ certificate: FiledCertificateIds }> {
  const filing = await lockFiling(trx, filing_id)
  if (!filing) throw filingNotFound(filing_id)
  if (filing.status === "accepted") return { certificate: await certificateOf(trx, filing) }
  if (filing.status !== "submitted") {
    throw filingRefusal("ocop.filing_answered", `The filing is ${filing.status} already.`)
  }
  const scans = await scansOfFiling(trx, filing_id)
  if (!scans.length) {
    throw filingRefusal(
      "ocop.filing_scan_missing",
      "The filing has no picture of the paper yet, and a star rests on the paper. Ask for one."
    )
  }
  const claim = { ...filing, ...corrections }
  claim.number = normaliseCertificateNumber(claim.number)
  const said = product ?? filing.certified_product_id
  const { plan } = await filingPlan(trx, claim, said, places, today)
  refuseProblems(plan.problems)
  if (plan.outcome === "needs_choice") {
    throw filingRefusal(
      "ocop.filing_needs_choice",
      'The product is nearly one of the register: name that entry, or "new".'
    )
  }
  const certificate = await writeFiledCertificate(trx, plan, filing, actor)
  await keepScans(trx, scans, certificate.id, actor, today)
  await closeFiling(trx, filing_id, {
    status: "accepted",
    answered_by: actor,
    certificate_id: certificate.id,
  })
  await recordDeeds(trx, [
    {
      actor_type: "operator",
      actor_id: actor,
      producer_id: filing.producer_id,
      action: "certificate_filing.accepted",
      subject_type: "certificate_filing",
      subject_id: filing_id,
      before: { status: "submitted" },
      after: { status: "accepted", certificate_id: certificate.id, ...corrections },
    },
  ])
  await tellProducers(trx, [
    {
      producer_id: filing.producer_id,
      kind: "certificate_filing_accepted",
      subject_id: filing_id,
      data: { title: claim.product_name, number: claim.number, stars: claim.stars },
    },
  ])
  return { certificate }
}

async function certificateOf(
  trx: Knex.Transaction,
  { certificate_id }: { certificate_id: string | null }
): Promise<FiledCertificateIds> {
  return trx("certificate")
    .where({ id: certificate_id })
    .first<FiledCertificateIds>("id", "certified_product_id")
}
