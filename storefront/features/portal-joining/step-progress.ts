import type { Registration } from "@ocop/contract"
import type { RegistrationStep } from "@ocop/rules"
import { STEPS } from "./joining-paths"

export type StepProgress = {
  step: RegistrationStep
  /** Names of what is missing; none when the step is done. */
  missing: string[]
}

/** Each screen with what it lacks. */
export function stepProgress(checklist: Registration["checklist"]): StepProgress[] {
  return STEPS.map((step) => ({
    step,
    missing: checklist.filter((item) => item.step === step && !item.done).map(({ item }) => item),
  }))
}
