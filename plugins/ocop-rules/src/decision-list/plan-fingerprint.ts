import type { PlannedEntry } from "./planned-entry.js"

/**
 * All that a plan says, as one text for the caller to hash: equal for equal plans, and different as soon
 * as one row ends otherwise, asks otherwise or writes anything else.
 */
export function planFingerprint(planned: readonly PlannedEntry[]): string {
  return planned.map((one) => JSON.stringify(said(one))).join("\n")
}

/** In a fixed order, whatever the order in which a plan read back from a database has its fields. */
function said(planned: PlannedEntry): readonly unknown[] {
  const { entry, outcome, problems, question, writes } = planned
  const { producer, product, certificate, nomination } = writes
  return [
    entry.row,
    entry.part,
    outcome,
    problems,
    question && [question.kind, question.candidates.map(({ id }) => id)],
    planned.producer_id,
    planned.certified_product_id,
    planned.certificate_id,
    ...[producer, product, certificate, nomination].map(sorted),
  ]
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inside]) => [name, sorted(inside)])
}
