import type { Dong } from "../money.js"
import { trackingKey } from "./tracking-key.js"

/** What became of the cash of a parcel. */
export type CollectionState = "due" | "collected" | "remitted" | "refused"

/** The cash of one parcel of the statement's courier. */
export interface Collection {
  readonly id: string
  /** `trackingKey` of the parcel's code. */
  readonly tracking_key: string | null
  readonly amount: Dong
  readonly state: CollectionState
}

/** A line of a courier's statement, as it was written. */
export interface StatementLine {
  readonly tracking_code: string
  readonly amount: Dong
}

/**
 * What a line of a statement means. Only "exact" is booked by itself; everything else waits for a person:
 * less or more than was collected, a code that no parcel has, a parcel of which we don't know yet that it
 * arrived, one that came back, one that was handed over before.
 */
export type LineOutcome =
  "exact" | "short" | "over" | "unknown" | "not_delivered" | "came_back" | "already_remitted"

export interface MatchedLine {
  readonly outcome: LineOutcome
  readonly collection_id: string | null
  /** What was collected; null for a code that no parcel has. */
  readonly expected: Dong | null
}

/** The parcel that is meant, where a code was used twice. */
const MEANT: readonly CollectionState[] = ["collected", "due", "refused", "remitted"]

const OUTCOME: Readonly<Record<Exclude<CollectionState, "collected">, LineOutcome>> = {
  due: "not_delivered",
  refused: "came_back",
  remitted: "already_remitted",
}

/** What each line means, in their order; of two lines for one parcel the second is handed over already. */
export function matchRemittance(
  lines: readonly StatementLine[],
  collections: readonly Collection[]
): MatchedLine[] {
  const taken = new Set<string>()
  return lines.map((line) => {
    const key = trackingKey(line.tracking_code)
    const same = key ? collections.filter(({ tracking_key }) => tracking_key === key) : []
    const found = meant(same, line.amount, taken)
    if (!found) return { outcome: "unknown", collection_id: null, expected: null }
    const { id, amount, state } = found
    const outcome = taken.has(id) ? "already_remitted" : outcomeOf(state, line.amount, amount)
    if (state === "collected") taken.add(id)
    return { outcome, collection_id: id, expected: amount }
  })
}

function outcomeOf(state: CollectionState, got: Dong, expected: Dong): LineOutcome {
  if (state !== "collected") return OUTCOME[state]
  if (got === expected) return "exact"
  return got < expected ? "short" : "over"
}

function meant(
  same: readonly Collection[],
  amount: Dong,
  taken: ReadonlySet<string>
): Collection | undefined {
  const rank = ({ id, state, ...one }: Collection) =>
    (taken.has(id) ? MEANT.length : MEANT.indexOf(state)) * 2 + (one.amount === amount ? 0 : 1)
  return [...same].sort((a, b) => rank(a) - rank(b))[0]
}
