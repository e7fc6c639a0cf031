import { decisionOfYear } from "../decision-key.js"
import type { EntryFacts } from "./entry-facts.js"
import type { KnownProduct } from "./known-records.js"

/**
 * By which names the rows so far meant a product under a decision: two names in one decision are two
 * products or two producers until an operator says otherwise.
 */
export class RowClaims {
  private readonly names = new Map<KnownProduct, Map<string, string>>()

  claim(product: KnownProduct, facts: EntryFacts): void {
    const claims = this.names.get(product) ?? new Map<string, string>()
    this.names.set(product, claims)
    const decision = decisionOfYear(facts.decision, facts.issued_on)
    if (!claims.has(decision)) claims.set(decision, namesOf(facts))
  }

  /** Whether no row of the decision has meant the product by other names. */
  isFree(product: KnownProduct, facts: EntryFacts): boolean {
    const decision = decisionOfYear(facts.decision, facts.issued_on)
    const names = this.names.get(product)?.get(decision)
    return names === undefined || names === namesOf(facts)
  }
}

function namesOf({ producer, read }: EntryFacts): string {
  return `${producer}\n${read.product_key}`
}
