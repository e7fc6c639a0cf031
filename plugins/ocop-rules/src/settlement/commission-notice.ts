import { addDays, type IsoDay } from "../day.js"
import { PRODUCT_GROUPS } from "../product-group.js"
import { matchingRule, type CommissionRule, type CommissionSubject } from "./commission-rule.js"
import type { CommissionTerms } from "./commission-terms.js"

/** Days between the announcement of a dearer commission and its first sale (Decree 248/2026, Art. 8.2). */
export const COMMISSION_NOTICE_DAYS = 20

/** The first day on which something may become dearer that is decided today. */
export function firstDayOfDearer(today: IsoDay): IsoDay {
  return addDays(today, COMMISSION_NOTICE_DAYS)
}

/** A sale that would become dearer too soon. */
export interface TooSoon {
  readonly day: IsoDay
  readonly subject: CommissionSubject
}

/**
 * The first sale within the days of notice that a new list of rules makes dearer than the old one; null when there
 * is none. Rate, floor and cap are each compared, so that no line of any price is dearer. A sale is compared for
 * every producer, group and province that either list names and for one that neither does.
 */
export function dearerTooSoon(
  before: readonly CommissionRule[],
  after: readonly CommissionRule[],
  today: IsoDay
): TooSoon | null {
  const all = [...before, ...after]
  for (const day of daysOfChange(all, today)) {
    for (const subject of subjectsOf(all)) {
      const old = matchingRule(before, subject, day)
      const next = matchingRule(after, subject, day)
      if (next && next !== old && isDearer(old, next)) return { day, subject }
    }
  }
  return null
}

/** True when a line of some price could cost more by the second. */
export function isDearer(old: CommissionTerms | null, next: CommissionTerms): boolean {
  if (!old) return next.rate > 0 || next.floor > 0
  const capOf = ({ cap }: CommissionTerms) => cap ?? Number.MAX_SAFE_INTEGER
  const reachesHigher = next.rate > 0 && capOf(next) > capOf(old)
  return next.rate > old.rate || next.floor > old.floor || reachesHigher
}

/** Today, and the days of notice on which a rule begins or has just ended. */
function daysOfChange(rules: readonly CommissionRule[], today: IsoDay): IsoDay[] {
  const end = firstDayOfDearer(today)
  const days = rules.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]))
  return [...new Set([today, ...days])].filter((day) => today <= day && day < end).sort()
}

function subjectsOf(rules: readonly CommissionRule[]): CommissionSubject[] {
  const named = (pick: (rule: CommissionRule) => string | null) => [
    ...new Set(rules.flatMap((rule) => pick(rule) ?? [])),
    "",
  ]
  const producers = named(({ producer_id }) => producer_id)
  const provinces = named(({ province_code }) => province_code)
  const groups = [...PRODUCT_GROUPS.map(({ code }) => code), null]
  return producers.flatMap((producer_id) =>
    provinces.flatMap((province_code) =>
      groups.map((group_code) => ({ producer_id, province_code, group_code }))
    )
  )
}
