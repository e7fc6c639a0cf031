import { Grouped } from "../names/grouped.js"
import type { KnownProducer } from "./known-records.js"
import { NearNames } from "../names/near-names.js"
import type { NameReader } from "../names/name-reader.js"
import type { RegisteredProducer } from "../register-snapshot.js"

/**
 * The producers that a list may mean: of the register, and those of its earlier rows. Near names are
 * indexed per province, when they are first asked for.
 */
export class KnownProducers {
  private readonly byAnswer = new Map<string, KnownProducer>()
  private readonly byKey = new Grouped<string, KnownProducer>()
  private readonly byProvince = new Grouped<string, KnownProducer>()
  private readonly nearByProvince = new Map<string, NearNames<KnownProducer>>()

  constructor(register: readonly RegisteredProducer[], names: NameReader) {
    for (const { id, name, province_code, place, commune_code = null } of register) {
      const read = names.producer(name)
      this.add({ ref: { id }, answer_id: id, name, read, province_code, place, commune_code })
    }
  }

  add(producer: KnownProducer): void {
    this.byAnswer.set(producer.answer_id, producer)
    this.byKey.add(`${producer.province_code}\n${producer.read.key}`, producer)
    this.byProvince.add(producer.province_code, producer)
    this.nearByProvince.get(producer.province_code)?.add(inHeap(producer))
  }

  /** Lets an answer say "the one of row 12", whoever that turned out to be. */
  nameAfterRow(row: number, producer: KnownProducer): void {
    this.byAnswer.set(producerOfRow(row), producer)
  }

  answered(answer: string): KnownProducer | null {
    return this.byAnswer.get(answer) ?? null
  }

  named(province_code: string, key: string): readonly KnownProducer[] {
    return this.byKey.get(`${province_code}\n${key}`)
  }

  near(province_code: string): NearNames<KnownProducer> {
    const indexed = this.nearByProvince.get(province_code)
    if (indexed) return indexed
    const near = new NearNames(this.byProvince.get(province_code).map(inHeap))
    this.nearByProvince.set(province_code, near)
    return near
  }
}

export function producerOfRow(row: number): string {
  return `row:${row}`
}

function inHeap(producer: KnownProducer) {
  return { of: producer, words: producer.read.distinctive }
}
