import type { ImportOutcome } from "@ocop/rules"

/** Rows of a list per outcome, as the backend counts them. */
export type OutcomeCounts = Readonly<Partial<Record<ImportOutcome, number>>>

/** What confirming a preview writes, and what it leaves. */
export interface WhatHappens {
  /** Rows that become a certificate; the four below `newProducts` are among them. */
  readonly certificates: number
  /** Those that a certificate brings; what a nomination brings is not counted by the backend. */
  readonly newProducers: number
  /** A new producer's first row brings its first product. */
  readonly newProducts: number
  readonly renewals: number
  readonly upgrades: number
  readonly lowerings: number
  readonly earlier: number
  readonly nominations: number
  readonly known: number
  readonly unanswered: number
  readonly refused: number
  readonly skipped: number
}

/** Outcomes that write a certificate. A new one must be put on one side or the other to compile. */
const WRITES_CERTIFICATE: Readonly<Record<ImportOutcome, boolean>> = {
  new_producer: true,
  new_product: true,
  new_certificate: true,
  renewal: true,
  upgrade: true,
  lowering: true,
  earlier_certificate: true,
  nomination: false,
  already_known: false,
  needs_choice: false,
  refused: false,
  skipped: false,
}

/** Sums up a preview, or a result. */
export function whatHappens(counts: OutcomeCounts): WhatHappens {
  const of = (outcome: ImportOutcome) => counts[outcome] ?? 0
  const outcomes = Object.keys(WRITES_CERTIFICATE) as ImportOutcome[]
  return {
    certificates: sum(outcomes.filter((outcome) => WRITES_CERTIFICATE[outcome]).map(of)),
    newProducers: of("new_producer"),
    newProducts: of("new_producer") + of("new_product"),
    renewals: of("renewal"),
    upgrades: of("upgrade"),
    lowerings: of("lowering"),
    earlier: of("earlier_certificate"),
    nominations: of("nomination"),
    known: of("already_known"),
    unanswered: of("needs_choice"),
    refused: of("refused"),
    skipped: of("skipped"),
  }
}

/** Rows that a list has in all, as far as they are entries. */
export function allRows(counts: OutcomeCounts): number {
  return sum(Object.values(counts))
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
