import { entryFacts, type EntryFacts } from "./entry-facts.js"
import type { ImportOutcome, ImportQuestionAsked } from "../import-outcome.js"
import type { KnownProducer, KnownProduct } from "./known-records.js"
import type { EntryProblem, ListEntry } from "../list-entry.js"
import type { PlanInProgress } from "./plan-in-progress.js"
import type { PlannedEntry } from "../planned-entry.js"
import { planRecord } from "./plan-record.js"
import { askWhichProducer, askWhichProduct } from "./questions.js"
import { resolveProducer } from "./resolve-producer.js"
import { resolveProduct } from "./resolve-product.js"

const NOTHING = { producer: null, product: null, certificate: null, nomination: null }

/** What happens to one row, after the rows before it; what it brings is known to the rows behind it. */
export function planEntry(entry: ListEntry, plan: PlanInProgress): PlannedEntry {
  const facts = entryFacts(entry, plan.names)
  if (!("entry" in facts)) return ended(entry, "refused", { problems: facts })
  const choice = plan.answers.of(entry)
  if (choice.skip === true) return ended(entry, "skipped")
  if (entry.several.length > 0 && choice.products !== "one") {
    const candidates = entry.several.map((name, part) => ({ id: String(part), name, detail: "" }))
    return ended(entry, "needs_choice", { question: { kind: "one_or_several", candidates } })
  }
  return planResolved(facts, plan)
}

function planResolved(facts: EntryFacts, plan: PlanInProgress): PlannedEntry {
  const { entry } = facts
  const producer = resolveProducer(facts, plan)
  if ("candidates" in producer) {
    return ended(entry, "needs_choice", { question: askWhichProducer(producer.candidates) })
  }
  const maker = "known" in producer ? producer.known : producer.draft
  const product = resolveProduct(facts, maker, plan)
  if ("candidates" in product) {
    const question = askWhichProduct(product.candidates)
    return ended(entry, "needs_choice", { question, producer: maker })
  }
  const about = "known" in product ? product.known : product.draft
  const known = { producer: maker, product: about }
  const planned = planRecord(
    facts,
    about,
    {
      isProducerNew: "draft" in producer,
      isProductNew: "draft" in product,
    },
    plan
  )
  if ("problem" in planned)
    return ended(entry, "refused", { problems: [planned.problem], ...known })
  if (planned.outcome !== "already_known") {
    if ("draft" in producer) plan.producers.add(maker)
    if ("draft" in product) plan.products.add(about)
  }
  plan.claims.claim(about, facts)
  plan.producers.nameAfterRow(entry.row, maker)
  plan.products.nameAfterRow(entry.row, entry.part, about)
  return { ...ended(entry, planned.outcome, known), ...planned }
}

function ended(
  entry: ListEntry,
  outcome: ImportOutcome,
  {
    problems = [],
    question,
    producer,
    product,
  }: {
    problems?: readonly EntryProblem[]
    question?: ImportQuestionAsked
    producer?: KnownProducer
    product?: KnownProduct
  } = {}
): PlannedEntry {
  return {
    entry,
    outcome,
    problems,
    question: question ?? null,
    producer_id: idOf(producer),
    certified_product_id: idOf(product),
    certificate_id: null,
    writes: NOTHING,
  }
}

function idOf(record: KnownProducer | KnownProduct | undefined): string | null {
  return record && "id" in record.ref ? record.ref.id : null
}
