import type { ImportRow } from "@ocop/contract"
import type { Gazetteer, ImportChoice, PlannedEntry } from "@ocop/rules"

/** A row of `certificate_import_entry`, as a query gives it. */
export interface StoredEntry {
  id: string
  row: number
  planned: PlannedEntry
  certificate_id: string | null
}

/** @param number of its certificate in the register; null while, or when, there is none */
export function presentImportRow(
  { id, row, planned, certificate_id }: StoredEntry,
  of: { choice: ImportChoice | null; number: string | null; gazetteer: Gazetteer }
): ImportRow {
  const { entry, writes } = planned
  return {
    id,
    row,
    outcome: planned.outcome,
    problems: [...planned.problems],
    question: planned.question && {
      kind: planned.question.kind,
      candidates: planned.question.candidates.map((candidate) => ({ ...candidate })),
    },
    choice: of.choice,
    product: entry.product,
    producer: entry.producer,
    address: entry.address,
    province: entry.province_code && (of.gazetteer.province(entry.province_code)?.name ?? null),
    stars: entry.stars,
    score: entry.score,
    decision: entry.decision,
    issued_on: entry.issued_on,
    valid_until: writes.certificate?.valid_until ?? entry.valid_until,
    certificate_number: of.number ?? writes.certificate?.number ?? entry.certificate_number,
    certificate_id: of.number === null ? null : certificate_id,
    several: [...entry.several],
  }
}
