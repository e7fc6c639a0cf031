import { readProducerName, type ProducerName } from "./producer-name.js"
import { productKey } from "../product-key.js"

/** Reads each name once: a list repeats its producers, and a plan asks for every name several times. */
export class NameReader {
  private readonly producers = new Map<string, ProducerName>()
  private readonly products = new Map<string, string>()

  producer(name: string): ProducerName {
    return remembered(this.producers, name, readProducerName)
  }

  productKey(name: string): string {
    return remembered(this.products, name, productKey)
  }
}

function remembered<V>(read: Map<string, V>, name: string, reading: (name: string) => V): V {
  const known = read.get(name)
  if (known !== undefined) return known
  const value = reading(name)
  read.set(name, value)
  return value
}
