import type { KnownProducers } from "./known-producers.js"
import type { KnownProducts } from "./known-products.js"
import type { ListAnswers } from "./list-answers.js"
import type { ListedProducts } from "./listed-products.js"
import type { RowClaims } from "./row-claims.js"
import type { NameReader } from "../names/name-reader.js"

/** What planning a row looks at, and adds to: rows are planned in the order of the list. */
export interface PlanInProgress {
  readonly producers: KnownProducers
  readonly products: KnownProducts
  readonly listed: ListedProducts
  readonly answers: ListAnswers
  readonly claims: RowClaims
  readonly names: NameReader
}
