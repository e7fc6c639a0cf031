import { campaignPhase, type TimeSpan } from "./campaign-phase.js"

export type HomeSlotKind = "hero" | "campaign" | "listings"

export interface HomeSlotFacts extends TimeSpan {
  readonly kind: HomeSlotKind
  /** Lower comes first. */
  readonly rank: number
}

/** What of the home page operators have scheduled for this moment. */
export interface HomePlan<Slot> {
  /** Null: the home page's own head. */
  readonly hero: Slot | null
  /** Campaigns in their order; empty: those that run. */
  readonly campaigns: readonly Slot[]
  /** Rows in their order; empty: the home page's own rows. */
  readonly listings: readonly Slot[]
}

/**
 * The slots whose time it is, lowest rank first, and among equals the one that began last: so a slot for a day
 * can be laid over one for a season without touching it. There is one hero.
 */
export function homePlan<Slot extends HomeSlotFacts>(
  slots: readonly Slot[],
  now: Date
): HomePlan<Slot> {
  const of = (kind: HomeSlotKind) =>
    slots
      .filter((slot) => slot.kind === kind && campaignPhase(slot, now) === "running")
      .sort((a, b) => a.rank - b.rank || b.starts_at.getTime() - a.starts_at.getTime())
  return { hero: of("hero")[0] ?? null, campaigns: of("campaign"), listings: of("listings") }
}
