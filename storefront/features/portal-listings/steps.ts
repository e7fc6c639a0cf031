import { labelFields } from "./label-fields"

/** The parts of the form in their order, as they stand in the address (`?buoc=anh`). */
export const STEPS = ["ten", "anh", "goi", "nhan", "chuyen"] as const
export type Step = (typeof STEPS)[number]

type Group = { group_code: string; subgroup_code: string | null }

/** The steps that a product of this group has; crafts have no label. */
export function stepsOf({ group_code, subgroup_code }: Group): Step[] {
  const labelled = labelFields(group_code, subgroup_code).length > 0
  return STEPS.filter((step) => step !== "nhan" || labelled)
}

/** The step after this one; null after the last. */
export function nextStep(step: Step, group: Group): Step | null {
  const steps = stepsOf(group)
  return steps[steps.indexOf(step) + 1] ?? null
}

/** The step that an address asks for; null is the overview. */
export function stepOf(asked: string | null): Step | null {
  return STEPS.find((step) => step === asked) ?? null
}
