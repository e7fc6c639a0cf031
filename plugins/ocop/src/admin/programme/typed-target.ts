import { ProgrammeTargetBody } from "@ocop/contract"
import { isShare, type TargetMeasure } from "@ocop/rules"
import { typedPercent } from "../money/typed-percent"
import { typedWhole } from "../money/typed-whole"

/** What is typed into the form of a target. */
export interface TargetForm {
  readonly province_code: string | null
  readonly former_province_code: string | null
  readonly measure: TargetMeasure
  readonly value: string
  readonly from_day: string
  readonly to_day: string
  readonly source: string
}

export type TargetProblem = "value" | "days" | "source"

/** The target that was typed, or what stands against it. */
export function typedTarget(form: TargetForm): {
  target: ProgrammeTargetBody | null
  problems: ReadonlySet<TargetProblem>
} {
  const value = isShare(form.measure) ? typedPercent(form.value) : typedWhole(form.value)
  const problems = new Set<TargetProblem>()
  if (!value) problems.add("value")
  if (!form.source.trim()) problems.add("source")
  if (!form.from_day || !form.to_day || form.to_day < form.from_day) problems.add("days")
  const { data } = ProgrammeTargetBody.safeParse({ ...form, value })
  if (!data && problems.size === 0) problems.add("value")
  return { target: problems.size ? null : (data ?? null), problems }
}
