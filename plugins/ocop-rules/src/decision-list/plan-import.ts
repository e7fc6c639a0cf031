import type { ImportChoice } from "./import-outcome.js"
import { KnownProducers } from "./planning/known-producers.js"
import { KnownProducts } from "./planning/known-products.js"
import type { ListEntry } from "./list-entry.js"
import { ListAnswers } from "./planning/list-answers.js"
import { ListedProducts } from "./planning/listed-products.js"
import { NameReader } from "./names/name-reader.js"
import { planEntry } from "./planning/plan-entry.js"
import { RowClaims } from "./planning/row-claims.js"
import type { PlannedEntry } from "./planned-entry.js"
import type { RegisterSnapshot } from "./register-snapshot.js"

/**
 * What importing a list would do to the register, row by row, in the order of the list: the same answer
 * for the same list, register and choices. It writes nothing, looks at no clock and never throws on
 * entries with well-formed days. Rows that name several products are taken apart by `readList`.
 *
 * @param choices what operators answered, by row of the sheet; an answer that names nothing known counts
 *   as none
 */
export function planImport(
  entries: readonly ListEntry[],
  register: RegisterSnapshot,
  choices: ReadonlyMap<number, ImportChoice>
): readonly PlannedEntry[] {
  const names = new NameReader()
  const producers = new KnownProducers(register.producers, names)
  const products = new KnownProducts(register, producers, names)
  const listed = new ListedProducts(entries, names)
  const answers = new ListAnswers(entries, choices, names)
  const plan = { producers, products, listed, answers, names, claims: new RowClaims() }
  return entries.map((entry) => planEntry(entry, plan))
}
