import { foldVietnamese } from "../../fold.js"
import type { EntryFacts } from "./entry-facts.js"
import type { KnownProducer, KnownProduct } from "./known-records.js"
import type { KnownProducts } from "./known-products.js"
import { productWords } from "../names/product-name.js"

/** Which product a row may mean: certainly one, or the candidates, nearest first; none for a new one. */
export type ProductMatch =
  { readonly certain: KnownProduct } | { readonly candidates: readonly KnownProduct[] }

/**
 * Looks a row's product up among its producer's. The same key is certain. A near name is no candidate
 * when the same decision lists it as well: then they are two products.
 *
 * @param isListed whether another row of the decision is about the product
 */
export function matchProduct(
  facts: EntryFacts,
  producer: KnownProducer,
  known: KnownProducts,
  isListed: (product: KnownProduct) => boolean
): ProductMatch {
  const named = known.named(producer, facts.read.product_key)
  const folded = foldVietnamese(facts.product)
  const exact = named.find(({ name }) => foldVietnamese(name) === folded)
  if (exact) return { certain: exact }
  if (named.length > 1) return { candidates: named }
  if (named[0]) return { certain: named[0] }
  if (known.isFirst(producer)) return { candidates: [] }
  const near = known.near(producer)
  const words = productWords(facts.product, producer.read.core)
  const found = [...near.same(words), ...near.slipped(words)].map(({ of }) => of)
  return { candidates: [...new Set(found)].filter((product) => !isListed(product)) }
}
