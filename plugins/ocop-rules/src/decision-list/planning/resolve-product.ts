import { holdsEntry } from "./certificate-match.js"
import type { EntryFacts } from "./entry-facts.js"
import { productOfRow } from "./known-products.js"
import type { KnownProducer, KnownProduct } from "./known-records.js"
import type { PlanInProgress } from "./plan-in-progress.js"
import { matchProduct } from "./product-match.js"
import type { Resolved } from "./resolved.js"

/**
 * Which of the producer's products a row is about. An answer comes first, if it is a product of this
 * producer; "new" is the one of exactly this name where there is one.
 */
export function resolveProduct(
  facts: EntryFacts,
  producer: KnownProducer,
  plan: PlanInProgress
): Resolved<KnownProduct> {
  const { entry } = facts
  const match = matchProduct(
    facts,
    producer,
    plan.products,
    (one) => plan.listed.has(facts, facts.producer, one.name) || !plan.claims.isFree(one, facts)
  )
  const counts = (answer: string) => {
    const product = plan.products.answered(answer)
    if (!product || product.producer !== producer) return false
    if (!plan.answers.isOneOfSeveral(entry)) return true
    return "candidates" in match && match.candidates.includes(product)
  }
  const answer = plan.answers.forProduct(entry).find((id) => id === "new" || counts(id))
  const answered = answer === undefined ? null : plan.products.answered(answer)
  if (answered) return { known: answered }
  if ("certain" in match) return { known: match.certain }
  const holder = match.candidates.find((one) => holds(one, facts, plan))
  if (holder) return { known: holder }
  if (match.candidates.length > 0 && answer !== "new") return { candidates: match.candidates }
  return { draft: newProduct(facts, producer) }
}

/** A near name is the same product only if the printed number says so. */
function holds(product: KnownProduct, facts: EntryFacts, plan: PlanInProgress): boolean {
  if (facts.number !== null && plan.products.numbered(facts.number) === product) return true
  return (
    plan.names.productKey(product.name) === facts.read.product_key && holdsEntry(facts, product)
  )
}

function newProduct(facts: EntryFacts, producer: KnownProducer): KnownProduct {
  const { product: name, read, entry } = facts
  const owner = "id" in producer.ref ? producer.ref.id : producer.ref.key
  return {
    ref: { key: `${owner}/${read.product_key}` },
    answer_id: productOfRow(entry.row, entry.part),
    producer,
    name,
    certificates: [],
    nominations: [],
  }
}
