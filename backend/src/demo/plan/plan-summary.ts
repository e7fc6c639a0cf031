import { certificateState, inSeason, type IsoDay } from "@ocop/rules"
import type { DemoPlan } from "./demo-plan"

/** Counts of a plan on its own day: what a loader prints and a test compares. */
export interface PlanSummary {
  readonly producers: number
  readonly listings: number
  readonly variants: number
  readonly certificates: number
  /** Of today's 34, those that have a listing. */
  readonly provinces: number
  readonly groups: Readonly<Record<string, number>>
  readonly stars: Readonly<Record<string, number>>
  /** By state; "expiring" are those in force for at most 60 days more, and not in "valid". */
  readonly states: Readonly<Record<string, number>>
  readonly withHistory: number
  readonly seasonalInSeason: number
  readonly soldOutVariants: number
  readonly communesResolved: number
}

const EXPIRING_DAYS = 60

export function planSummary(plan: DemoPlan): PlanSummary {
  const { today, producers, listings, certificates } = plan
  const variants = listings.flatMap((listing) => listing.variants)
  return {
    producers: producers.length,
    listings: listings.length,
    variants: variants.length,
    certificates: certificates.length,
    provinces: new Set(listings.map(({ origin }) => origin.province_code)).size,
    groups: countBy(listings, ({ group_code }) => group_code),
    stars: countBy(certificates, ({ stars }) => String(stars)),
    states: countBy(certificates, (certificate) => stateName(certificate, today)),
    withHistory: Object.values(
      countBy(certificates, ({ listing_handle }) => listing_handle)
    ).filter((count) => count > 1).length,
    seasonalInSeason: listings.filter(({ season }) => season && inSeason(season, today)).length,
    soldOutVariants: variants.filter(({ stock }) => stock === 0).length,
    communesResolved: listings.filter(({ origin }) => origin.commune_code).length,
  }
}

function stateName(certificate: DemoPlan["certificates"][number], today: IsoDay): string {
  const state = certificateState(
    { ...certificate, revoked_on: certificate.revoked?.on ?? null },
    today
  )
  return state.kind === "valid" && state.daysLeft <= EXPIRING_DAYS ? "expiring" : state.kind
}

function countBy<T>(things: readonly T[], key: (thing: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const thing of things) counts[key(thing)] = (counts[key(thing)] ?? 0) + 1
  return counts
}
