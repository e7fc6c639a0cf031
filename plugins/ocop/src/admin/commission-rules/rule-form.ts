import type { CreateCommissionRuleBody } from "@ocop/contract"
import { typedDong } from "../money/typed-dong"
import { typedPercent } from "../money/typed-percent"

/** A rule as it is typed. */
export interface RuleForm {
  readonly producer: { readonly id: string; readonly name: string } | null
  readonly group_code: CreateCommissionRuleBody["group_code"]
  readonly province_code: string | null
  readonly rate: string
  readonly floor: string
  readonly cap: string
  readonly from_day: string
  readonly to_day: string
  readonly note: string
}

export const EMPTY_RULE: RuleForm = {
  producer: null,
  group_code: null,
  province_code: null,
  rate: "",
  floor: "0",
  cap: "",
  from_day: "",
  to_day: "",
  note: "",
}

/** The most that a floor or a cap may be, in đồng. */
const MOST = 100_000_000

export type RuleProblem = "rate" | "floor" | "cap" | "capBelow" | "from_day" | "toBefore"

/** What is wrong with it, and the rule without its place when nothing is. */
export function readRuleForm(form: RuleForm): {
  problems: ReadonlySet<RuleProblem>
  rule: Omit<CreateCommissionRuleBody, "before_id"> | null
} {
  const rate = typedPercent(form.rate)
  const floor = amount(form.floor)
  const cap = form.cap.trim() ? amount(form.cap) : null
  const problems = new Set<RuleProblem>()
  if (rate === null) problems.add("rate")
  if (floor === null) problems.add("floor")
  if (form.cap.trim() && cap === null) problems.add("cap")
  if (floor !== null && cap !== null && cap < floor) problems.add("capBelow")
  if (!form.from_day) problems.add("from_day")
  if (form.from_day && form.to_day && form.to_day < form.from_day) problems.add("toBefore")
  if (rate === null || floor === null || problems.size > 0) return { problems, rule: null }
  const { producer, group_code, province_code, from_day } = form
  const rule = {
    producer_id: producer?.id ?? null,
    group_code,
    province_code,
    rate,
    floor,
    cap,
    from_day,
    to_day: form.to_day || null,
    note: form.note.trim() || null,
  }
  return { problems, rule }
}

function amount(text: string): number | null {
  const dong = typedDong(text)
  return dong !== null && dong <= MOST ? dong : null
}
