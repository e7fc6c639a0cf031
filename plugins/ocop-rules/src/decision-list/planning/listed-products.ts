import { decisionOfYear } from "../decision-key.js"
import type { EntryFacts } from "./entry-facts.js"
import type { ListEntry } from "../list-entry.js"
import type { NameReader } from "../names/name-reader.js"
import { compareSpelling } from "../names/name-spelling.js"

/** Which products of whom a list names under which decision; few lists are ever asked. */
export class ListedProducts {
  private producers: ReadonlyMap<string, ReadonlySet<string>> | undefined

  constructor(
    private readonly entries: readonly ListEntry[],
    private readonly names: NameReader
  ) {}

  /**
   * Whether a row says this of a producer of this name, however shortened.
   *
   * @param besides a spelling of the producer that doesn't count: that of the row that asks
   */
  has(
    { decision, issued_on }: Pick<EntryFacts, "decision" | "issued_on">,
    producer: string,
    product: string,
    besides?: string
  ): boolean {
    this.producers ??= this.byKey()
    const key = this.keyOf(decisionOfYear(decision, issued_on), producer, product)
    const spellings = this.producers.get(key) ?? []
    return [...spellings].some(
      (one) => one !== besides && compareSpelling(one, producer) !== "different"
    )
  }

  private byKey(): ReadonlyMap<string, ReadonlySet<string>> {
    const producers = new Map<string, Set<string>>()
    for (const { decision, issued_on, producer, product } of this.entries) {
      const key = this.keyOf(decisionOfYear(decision ?? "", issued_on ?? ""), producer, product)
      producers.set(key, (producers.get(key) ?? new Set()).add(producer))
    }
    return producers
  }

  private keyOf(decision: string, producer: string, product: string): string {
    const { key } = this.names.producer(producer)
    return [decision, key, this.names.productKey(product)].join("\n")
  }
}
