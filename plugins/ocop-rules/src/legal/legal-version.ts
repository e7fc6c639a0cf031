import type { IsoDay } from "../day.js"
import { firstDayOfDearer } from "../settlement/commission-notice.js"

/** What an operator of the market publishes because the law wants it, in the order in which it is listed. */
export const LEGAL_KINDS = [
  "operator",
  "ranking",
  "complaints",
  "privacy",
  "fees",
  "retention",
] as const
export type LegalKind = (typeof LEGAL_KINDS)[number]

/** One of a kind as it was published; nothing of it is changed afterwards. */
export interface LegalVersion {
  /** 1, 2, 3 … of its kind. */
  readonly version: number
  /** The first day in Vietnam on which it holds. */
  readonly effective_from: IsoDay
}

/** Later days before earlier ones; of the same day the later version. */
function byDay(a: LegalVersion, b: LegalVersion): number {
  return b.effective_from.localeCompare(a.effective_from) || b.version - a.version
}

/** What holds on a day: the version whose day came last. Null before the first. */
export function legalInForce<Version extends LegalVersion>(
  versions: readonly Version[],
  day: IsoDay
): Version | null {
  return versions.filter(({ effective_from }) => effective_from <= day).sort(byDay)[0] ?? null
}

/** What will hold after a day, the next first. A version whose day another one has taken is not announced. */
export function legalAnnounced<Version extends LegalVersion>(
  versions: readonly Version[],
  day: IsoDay
): Version[] {
  return versions
    .filter((version) => version.effective_from > day)
    .filter((version) => legalInForce(versions, version.effective_from) === version)
    .sort((a, b) => byDay(b, a))
}

/**
 * The first day that a version published today may hold from. Fees are announced 20 days ahead (Decree 248/2026,
 * Art. 8.2), whether they rise or fall: words can't be compared. The first fees announce nothing: nobody had others.
 */
export function firstLegalDay(kind: LegalKind, isFirst: boolean, today: IsoDay): IsoDay {
  return kind === "fees" && !isFirst ? firstDayOfDearer(today) : today
}
