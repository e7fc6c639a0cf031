import { holdsEntry } from "./certificate-match.js"
import type { EntryFacts } from "./entry-facts.js"
import { producerOfRow } from "./known-producers.js"
import type { KnownProducer, KnownProduct } from "./known-records.js"
import type { PlanInProgress } from "./plan-in-progress.js"
import { onlyOne, producersNamed, producersNear } from "./producer-match.js"
import type { Resolved } from "./resolved.js"

/**
 * Whom a row is about. An answer comes first; "new" is the one of exactly this name where there is one.
 * Of candidates, one that has this very product under this decision already needs no answer.
 */
export function resolveProducer(facts: EntryFacts, plan: PlanInProgress): Resolved<KnownProducer> {
  const answer = plan.answers
    .forProducer(facts.entry)
    .find((id) => id === "new" || plan.producers.answered(id) !== null)
  const answered = answer === undefined ? null : plan.producers.answered(answer)
  if (answered) return { known: answered }
  const isNew = answer === "new"
  const named = producersNamed(facts, plan.producers)
  if (named.length > 0) {
    const all = named.map(({ producer }) => producer)
    const holder = all.length > 1 ? all.find((one) => holding(one, facts, plan) !== null) : null
    const known = holder ?? onlyOne(named)
    if (known) return { known }
    // Another row's "new" was about its own accents, and says nothing about which of these is meant.
    const own = plan.answers.of(facts.entry).producer
    return own === "new" ? { draft: newProducer(facts, plan) } : { candidates: all }
  }
  const near = producersNear(facts, plan.producers)
  const meant = isNew ? null : near.find((one) => isMeant(one, facts, plan))
  if (meant) return { known: meant }
  return near.length > 0 && !isNew ? { candidates: near } : { draft: newProducer(facts, plan) }
}

/** The producer's product that the row's printed number or all that it says belongs to. */
function holding(
  producer: KnownProducer,
  facts: EntryFacts,
  plan: PlanInProgress
): KnownProduct | null {
  const numbered = facts.number === null ? null : plan.products.numbered(facts.number)
  if (numbered) return numbered.producer === producer ? numbered : null
  const named = plan.products.named(producer, facts.read.product_key)
  return named.find((product) => holdsEntry(facts, product)) ?? null
}

/**
 * Whether a producer of a near name has to be the one. Not if another row says the same by that name:
 * then it is that row which is known already.
 */
function isMeant(producer: KnownProducer, facts: EntryFacts, plan: PlanInProgress): boolean {
  const product = holding(producer, facts, plan)
  if (product === null) return false
  const listed = plan.listed.has(facts, producer.name, product.name, facts.producer)
  return !listed && plan.claims.isFree(product, facts)
}

function newProducer(facts: EntryFacts, plan: PlanInProgress): KnownProducer {
  const { producer: name, province_code, entry } = facts
  const read = facts.read.producer
  const key = `${province_code}:${read.key}`
  const taken = plan.producers.named(province_code, read.key).length > 0
  return {
    ref: { key: taken ? `${key}#${entry.row}.${entry.part}` : key },
    answer_id: producerOfRow(entry.row),
    name,
    read,
    province_code,
    place: entry.address,
    commune_code: entry.commune_code,
  }
}
