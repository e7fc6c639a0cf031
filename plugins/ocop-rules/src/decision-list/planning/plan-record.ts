import { assignedCertificateNumber } from "../../certificate-number.js"
import type { CertifiedStars } from "../../stars.js"
import { isNomination, isNominationOfDecision, matchCertificate } from "./certificate-match.js"
import type { CertificateDraft, ProducerDraft, ProductDraft } from "../drafts.js"
import type { EntryFacts } from "./entry-facts.js"
import type { KnownProducer, KnownProduct } from "./known-records.js"
import type { EntryProblem } from "../list-entry.js"
import type { PlanInProgress } from "./plan-in-progress.js"
import type { PlannedEntry } from "../planned-entry.js"

type Planned = Pick<PlannedEntry, "outcome" | "certificate_id" | "writes">

/** Which of a row's records are not there yet. */
interface Newness {
  readonly isProducerNew: boolean
  readonly isProductNew: boolean
}

/** What a row that is about one product writes: a certificate, a nomination, or nothing. */
export function planRecord(
  facts: EntryFacts,
  product: KnownProduct,
  newness: Newness,
  plan: PlanInProgress
): Planned | { readonly problem: EntryProblem } {
  const { stars } = facts
  return stars === "potential"
    ? planNomination(facts, product, newness, plan)
    : planCertificate(facts, stars, product, newness, plan)
}

function planNomination(
  facts: EntryFacts,
  product: KnownProduct,
  newness: Newness,
  plan: PlanInProgress
): Planned | { readonly problem: EntryProblem } {
  if (product.nominations.some((one) => isNomination(facts, one))) return alreadyKnown(null)
  if (product.nominations.some((one) => isNominationOfDecision(facts, one))) {
    return { problem: "contradicts_register" }
  }
  const { decision, body, issued_on: decided_on, entry } = facts
  const { score, date_precision } = entry
  plan.products.addNomination(product, { decision, decided_on, date_precision })
  return {
    outcome: "nomination",
    certificate_id: null,
    writes: {
      ...ownersToWrite(facts, product, newness),
      certificate: null,
      nomination: { product: product.ref, decision, body, score, decided_on, date_precision },
    },
  }
}

function planCertificate(
  facts: EntryFacts,
  stars: CertifiedStars,
  product: KnownProduct,
  newness: Newness,
  plan: PlanInProgress
): Planned | { readonly problem: EntryProblem } {
  const holder = facts.number === null ? null : plan.products.numbered(facts.number)
  const match = matchCertificate(facts, stars, product, holder)
  if ("problem" in match) return match
  if ("known" in match) return alreadyKnown(match.known.id)
  const certificate = certificateDraft(facts, stars, product, plan)
  plan.products.addCertificate(product, { ...certificate, id: null, revoked_on: null })
  const { isProducerNew, isProductNew } = newness
  const first = isProducerNew ? "new_producer" : isProductNew ? "new_product" : match.outcome
  return {
    outcome: first,
    certificate_id: null,
    writes: { ...ownersToWrite(facts, product, newness), certificate, nomination: null },
  }
}

function alreadyKnown(certificate_id: string | null): Planned {
  const writes = { producer: null, product: null, certificate: null, nomination: null }
  return { outcome: "already_known", certificate_id, writes }
}

function certificateDraft(
  facts: EntryFacts,
  stars: CertifiedStars,
  product: KnownProduct,
  plan: PlanInProgress
): CertificateDraft {
  const { entry, decision, body, level, issued_on, valid_until } = facts
  const { score, date_precision, note } = entry
  return {
    product: product.ref,
    number: facts.number ?? freeNumber(facts, product, plan),
    number_assigned: facts.number === null,
    decision,
    body,
    level,
    stars,
    score,
    issued_on,
    valid_until,
    date_precision,
    note,
  }
}

/** The first of the row's numbers that no certificate has. */
function freeNumber(
  { decision, issued_on }: EntryFacts,
  { name, producer }: KnownProduct,
  plan: PlanInProgress
): string {
  const { province_code, read } = producer
  const product_key = plan.names.productKey(name)
  const facts = { province_code, decision, issued_on, producer_key: read.key, product_key }
  for (let attempt = 0; ; attempt++) {
    const number = assignedCertificateNumber(facts, attempt)
    if (plan.products.numbered(number) === null) return number
  }
}

function ownersToWrite(
  { entry }: EntryFacts,
  product: KnownProduct,
  { isProducerNew, isProductNew }: Newness
): { producer: ProducerDraft | null; product: ProductDraft | null } {
  return {
    producer: isProducerNew ? producerDraft(product.producer, entry) : null,
    product: isProductNew ? productDraft(product, entry.group_code) : null,
  }
}

function producerDraft(
  { ref, name, province_code, place, commune_code }: KnownProducer,
  { producer_kind: kind, former_province_code }: EntryFacts["entry"]
): ProducerDraft {
  const key = "key" in ref ? ref.key : ref.id
  return { key, name, kind, place, province_code, former_province_code, commune_code }
}

function productDraft(
  { ref, producer, name }: KnownProduct,
  group_code: string | null
): ProductDraft {
  const key = "key" in ref ? ref.key : ref.id
  return { key, producer: producer.ref, name, group_code: group_code ?? "" }
}
