import type { ImportChoice } from "../import-outcome.js"
import type { ListEntry } from "../list-entry.js"
import { Grouped } from "../names/grouped.js"
import type { NameReader } from "../names/name-reader.js"
import { compareSpelling } from "../names/name-spelling.js"

interface Answer {
  readonly producer: string
  readonly answer: string
}

/**
 * What operators answered. An answer counts for every row that names the same, so that nothing is asked
 * twice; a row's own answer comes first, then that of the first row that has one. An answer about a
 * product of a row of several stays with that row.
 */
export class ListAnswers {
  private readonly producers = new Grouped<string, Answer>()
  private readonly products = new Grouped<string, Answer>()
  private readonly parts = new Map<number, number>()

  constructor(
    entries: readonly ListEntry[],
    private readonly choices: ReadonlyMap<number, ImportChoice>,
    private readonly names: NameReader
  ) {
    for (const { row } of entries) this.parts.set(row, (this.parts.get(row) ?? 0) + 1)
    for (const entry of entries) {
      const { producer, product } = this.of(entry)
      const named = { producer: entry.producer }
      if (producer) this.producers.add(this.producerKey(entry), { ...named, answer: producer })
      if (product && !this.isOneOfSeveral(entry)) {
        this.products.add(this.productKey(entry), { ...named, answer: product })
      }
    }
  }

  of(entry: ListEntry): ImportChoice {
    return this.choices.get(entry.row) ?? {}
  }

  /** Ids or "new", to be tried in this order. */
  forProducer(entry: ListEntry): readonly string[] {
    const shared = this.producers.get(this.producerKey(entry))
    return [this.of(entry).producer ?? [], answersFor(entry, shared)].flat()
  }

  forProduct(entry: ListEntry): readonly string[] {
    const shared = this.products.get(this.productKey(entry))
    return [this.of(entry).product ?? [], answersFor(entry, shared)].flat()
  }

  /** Whether the row has several products, so that an answer may be about another of them. */
  isOneOfSeveral({ row }: ListEntry): boolean {
    return (this.parts.get(row) ?? 0) > 1
  }

  private producerKey({ province_code, producer }: ListEntry): string {
    return `${province_code ?? ""}\n${this.names.producer(producer).key}`
  }

  private productKey(entry: ListEntry): string {
    return `${this.producerKey(entry)}\n${this.names.productKey(entry.product)}`
  }
}

function answersFor({ producer }: ListEntry, shared: readonly Answer[]): readonly string[] {
  return shared
    .filter((one) => compareSpelling(one.producer, producer) !== "different")
    .map(({ answer }) => answer)
}
