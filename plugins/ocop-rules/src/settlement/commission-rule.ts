import { requireIsoDay, type IsoDay } from "../day.js"
import { bps, dong } from "../money.js"
import type { ProductGroupCode } from "../product-group.js"
import type { CommissionTerms } from "./commission-terms.js"

/** A rule of the operator's list. What it says nothing of (null), it takes as it comes. */
export interface CommissionRule extends CommissionTerms {
  readonly rule_id: string
  readonly producer_id: string | null
  readonly group_code: ProductGroupCode | null
  /** Of the producer. */
  readonly province_code: string | null
  readonly from: IsoDay
  /** The last day, included; null is for good. */
  readonly to: IsoDay | null
}

/** What a rule is matched with. */
export interface CommissionSubject {
  readonly producer_id: string
  readonly group_code: ProductGroupCode | null
  readonly province_code: string
}

/** Where nothing was agreed, nothing is taken. */
export const NO_COMMISSION: CommissionTerms = {
  rule_id: null,
  rate: bps(0),
  floor: dong(0),
  cap: null,
}

/** The first rule, in the operator's order, that is in force on that day and matches; null when none does. */
export function matchingRule<Rule extends CommissionRule>(
  rules: readonly Rule[],
  subject: CommissionSubject,
  day: IsoDay
): Rule | null {
  requireIsoDay(day)
  return rules.find((rule) => isInForce(rule, day) && matches(rule, subject)) ?? null
}

/** What a sale on that day is charged. */
export function commissionTermsFor(
  rules: readonly CommissionRule[],
  subject: CommissionSubject,
  day: IsoDay
): CommissionTerms {
  const rule = matchingRule(rules, subject, day)
  if (!rule) return NO_COMMISSION
  const { rule_id, rate, floor, cap } = rule
  return { rule_id, rate, floor, cap }
}

function isInForce({ from, to }: CommissionRule, day: IsoDay): boolean {
  return from <= day && (to === null || day <= to)
}

function matches(rule: CommissionRule, subject: CommissionSubject): boolean {
  return (
    (rule.producer_id === null || rule.producer_id === subject.producer_id) &&
    (rule.group_code === null || rule.group_code === subject.group_code) &&
    (rule.province_code === null || rule.province_code === subject.province_code)
  )
}
