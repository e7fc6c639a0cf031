import { normaliseCertificateNumber } from "../../certificate-number.js"
import { Grouped } from "../names/grouped.js"
import type { KnownProducers } from "./known-producers.js"
import type {
  KnownCertificate,
  KnownNomination,
  KnownProducer,
  KnownProduct,
} from "./known-records.js"
import type { NameReader } from "../names/name-reader.js"
import { NearNames } from "../names/near-names.js"
import { productWords } from "../names/product-name.js"
import type { RegisterSnapshot } from "../register-snapshot.js"

/**
 * The products that a list may mean, with their certificates and nominations: of the register, and those
 * of its earlier rows. Names are indexed per producer, when they are first asked for. A record whose
 * owner is not in the snapshot is left out.
 */
export class KnownProducts {
  private readonly byAnswer = new Map<string, KnownProduct>()
  private readonly byProducer = new Grouped<KnownProducer, KnownProduct>()
  private readonly byKey = new Map<KnownProducer, Grouped<string, KnownProduct>>()
  private readonly byNumber = new Map<string, KnownProduct>()
  private readonly nearByProducer = new Map<KnownProducer, NearNames<KnownProduct>>()

  constructor(
    register: RegisterSnapshot,
    producers: KnownProducers,
    private readonly names: NameReader
  ) {
    for (const { id, producer_id, name } of register.products) {
      const producer = producers.answered(producer_id)
      const own = { certificates: [], nominations: [] }
      if (producer) this.add({ ref: { id }, answer_id: id, producer, name, ...own })
    }
    for (const { certified_product_id, date_precision = "day", ...one } of register.certificates) {
      const product = this.byAnswer.get(certified_product_id)
      const number = normaliseCertificateNumber(one.number)
      if (product) this.addCertificate(product, { ...one, number, date_precision })
    }
    for (const { certified_product_id, date_precision = "day", ...one } of register.nominations) {
      const product = this.byAnswer.get(certified_product_id)
      if (product) this.addNomination(product, { ...one, date_precision })
    }
  }

  add(product: KnownProduct): void {
    this.byAnswer.set(product.answer_id, product)
    this.byProducer.add(product.producer, product)
    this.byKey.get(product.producer)?.add(this.names.productKey(product.name), product)
    this.nearByProducer.get(product.producer)?.add(inHeap(product))
  }

  addCertificate(product: KnownProduct, certificate: KnownCertificate): void {
    product.certificates.push(certificate)
    this.byNumber.set(certificate.number, product)
  }

  addNomination(product: KnownProduct, nomination: KnownNomination): void {
    product.nominations.push(nomination)
  }

  /** Lets an answer say "the one of row 12", whichever that turned out to be. */
  nameAfterRow(row: number, part: number, product: KnownProduct): void {
    this.byAnswer.set(productOfRow(row, part), product)
  }

  answered(answer: string): KnownProduct | null {
    return this.byAnswer.get(answer) ?? null
  }

  /** By key; several when the register holds spellings that differ in punctuation. */
  named(producer: KnownProducer, key: string): readonly KnownProduct[] {
    const indexed = this.byKey.get(producer)
    if (indexed) return indexed.get(key)
    const keys = new Grouped<string, KnownProduct>()
    for (const product of this.byProducer.get(producer)) {
      keys.add(this.names.productKey(product.name), product)
    }
    this.byKey.set(producer, keys)
    return keys.get(key)
  }

  /** @param number as `normaliseCertificateNumber` gives it */
  numbered(number: string): KnownProduct | null {
    return this.byNumber.get(number) ?? null
  }

  /** Whether nothing is known of the producer yet. */
  isFirst(producer: KnownProducer): boolean {
    return this.byProducer.get(producer).length === 0
  }

  near(producer: KnownProducer): NearNames<KnownProduct> {
    const indexed = this.nearByProducer.get(producer)
    if (indexed) return indexed
    const near = new NearNames(this.byProducer.get(producer).map(inHeap))
    this.nearByProducer.set(producer, near)
    return near
  }
}

export function productOfRow(row: number, part: number): string {
  return part === 0 ? `row:${row}` : `row:${row}.${part}`
}

function inHeap(product: KnownProduct) {
  return { of: product, words: productWords(product.name, product.producer.read.core) }
}
