import type { AdminCertificate } from "@ocop/contract"

type Told = Pick<AdminCertificate, "state" | "issued_on" | "valid_until">

/**
 * The certificate that gives a product its star, or else the one that says why it has none (SPEC C9): of
 * those that have begun the most recently issued, failing that the next to begin. States are the
 * backend's, of the day of asking.
 */
export function certificateBehindStar<T extends Told>(certificates: readonly T[]): T | null {
  const byDay = [...certificates].sort(
    (a, b) => compare(a.issued_on, b.issued_on) || compare(a.valid_until, b.valid_until)
  )
  const inForce = byDay.find(({ state }) => state === "valid")
  const begun = byDay.findLast(({ state }) => state !== "not_yet_valid")
  return inForce ?? begun ?? byDay[0] ?? null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
