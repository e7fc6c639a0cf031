import { troubleOf } from "../listing-outcome"
import { BasicsFields } from "./basics-fields"
import { StepForm } from "./step-form"
import type { StepProps } from "./step-props"
import { useUnsaved } from "./use-unsaved"

export function BasicsStep({ data, outcome, submit }: StepProps) {
  const unsaved = useUnsaved()
  const sentBack = outcome?.form === "wording" ? outcome : undefined
  const { title, subgroup_code, certified_product_id } = data.wording
  const values = sentBack?.values ?? {
    title,
    subgroup_code: subgroup_code ?? "",
    certified_product_id: certified_product_id ?? "",
  }
  return (
    <StepForm
      intent="ten"
      unsaved={unsaved}
      code={troubleOf(outcome, "wording")}
      wrong={sentBack?.wrong}
      submit={submit}
    >
      <BasicsFields
        values={values}
        wrong={sentBack?.wrong ?? []}
        groups={data.groups}
        certified={data.certified}
      />
    </StepForm>
  )
}
