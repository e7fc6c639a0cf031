import type { CertificateDraft, NominationDraft, ProducerDraft, ProductDraft } from "./drafts.js"
import type { ImportOutcome, ImportQuestionAsked } from "./import-outcome.js"
import type { EntryProblem, ListEntry } from "./list-entry.js"

/** A row of the list with what will happen to it. */
export interface PlannedEntry {
  readonly entry: ListEntry
  readonly outcome: ImportOutcome
  readonly problems: readonly EntryProblem[]
  readonly question: ImportQuestionAsked | null
  /** Who the register says it is, where it knows. */
  readonly producer_id: string | null
  readonly certified_product_id: string | null
  readonly certificate_id: string | null
  /**
   * What is to be written for this row. A producer or product that several rows bring is drafted by the
   * first of them; the others name it by its key.
   */
  readonly writes: {
    readonly producer: ProducerDraft | null
    readonly product: ProductDraft | null
    readonly certificate: CertificateDraft | null
    readonly nomination: NominationDraft | null
  }
}
