import type { ProductRow } from "../../data/product-row"
import { shuffled, wholeBetween } from "../seeded-choice"
import { publishedDecision } from "./published-decision"
import { PUBLISHED_HISTORIES } from "./published-histories"

/** How a certificate stands to the day the plan is made for; days are counted from that day. */
export type CertificateFate =
  /** `daysLeft` 0: today is the last day. */
  | { readonly kind: "in-force"; readonly daysLeft: number }
  | { readonly kind: "expired"; readonly daysAgo: number }
  | { readonly kind: "revoked"; readonly daysAgo: number; readonly issuedDaysAgo: number }
  | { readonly kind: "not-yet-valid"; readonly inDays: number }

/** Parts of all listings; the rest is in force for longer than two months. */
const SHARE = { expiring: 0.08, expired: 0.09, revoked: 0.03 }
const EXPIRING_DAYS = 60

/**
 * Spreads the states over the rows, so that each can be seen and tried. Revoked are only products that
 * a source calls so. Products of one published decision share its day, and stay in force, as do those
 * with a history and the two smallest groups (plants, visits), whose pages would else be empty.
 */
export function certificateFates(rows: readonly ProductRow[]): Map<string, CertificateFate> {
  const count = (share: number) => Math.round(rows.length * share)
  const lost = shuffled(
    rows.filter(({ state }) => state === "revoked"),
    ({ id }) => `${id}/lost`
  )
  const revoked = lost.slice(0, count(SHARE.revoked))
  const free = shuffled(
    rows.filter((row) => row.state !== "revoked" && !staysInForce(row)),
    ({ id }) => `${id}/fate`
  )
  const [notYetValid, ...others] = free
  const expiring = others.slice(0, count(SHARE.expiring))
  const lapsedToo = count(SHARE.expired) - (lost.length - revoked.length)
  const expired = [
    ...lost.slice(revoked.length),
    ...others.slice(expiring.length, expiring.length + Math.max(0, lapsedToo)),
  ]

  const fates = new Map<string, CertificateFate>(rows.map((row) => [row.id, inForce(row)]))
  if (notYetValid) fates.set(notYetValid.id, { kind: "not-yet-valid", inDays: 10 })
  expiring.forEach(({ id }, index) => {
    const daysLeft = index < 2 ? index : wholeBetween(2, EXPIRING_DAYS, `${id}/days-left`)
    fates.set(id, { kind: "in-force", daysLeft })
  })
  expired.forEach(({ id }, index) => {
    const daysAgo = index < 3 ? 1 : wholeBetween(2, 420, `${id}/days-ago`)
    fates.set(id, { kind: "expired", daysAgo })
  })
  for (const { id } of revoked) {
    const daysAgo = wholeBetween(10, 200, `${id}/revoked`)
    const issuedDaysAgo = daysAgo + wholeBetween(200, 700, `${id}/issued`)
    fates.set(id, { kind: "revoked", daysAgo, issuedDaysAgo })
  }
  return fates
}

function staysInForce(row: ProductRow): boolean {
  return (
    publishedDecision(row) !== null ||
    row.id in PUBLISHED_HISTORIES ||
    /^VI?\./.test(row.group_code ?? "")
  )
}

function inForce(row: ProductRow): CertificateFate {
  const decision = publishedDecision(row) ?? PUBLISHED_HISTORIES[row.id]?.decision
  const daysLeft = decision
    ? wholeBetween(EXPIRING_DAYS + 10, 420, `${decision}/${row.province_then}/days-left`)
    : wholeBetween(EXPIRING_DAYS + 1, 1_060, `${row.id}/days-left`)
  return { kind: "in-force", daysLeft }
}
