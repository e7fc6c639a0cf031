import { FormSection } from "~/features/checkout/form-section"
import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import { AheadFields } from "./ahead-fields"
import { PackRows } from "./pack-rows"
import { SeasonFields } from "./season-fields"
import type { StepProps } from "./step-props"
import { StepForm } from "./step-form"
import { troubleOf } from "../listing-outcome"
import { useUnsaved } from "./use-unsaved"

/** Pack sizes, season and preparation: all that is in effect at once. */
export function OfferStep({ data, outcome, submit }: StepProps) {
  const unsaved = useUnsaved()
  const sentBack = outcome?.form === "offer" ? outcome : undefined
  const values = sentBack?.values ?? data.offer
  const wrong = sentBack?.wrong ?? []
  return (
    <StepForm
      intent="goi"
      unsaved={unsaved}
      code={troubleOf(outcome, "offer")}
      wrong={sentBack?.wrong}
      submit={submit}
    >
      <PackRows packs={values.packs} wrong={wrong} onReshape={unsaved.touch} />
      <FormSection title={m.portal_listings_sale_terms()}>
        <TextField
          label={m.portal_listings_preparation()}
          hint={m.portal_listings_preparation_hint()}
          name="preparation_days"
          defaultValue={values.preparation_days}
          error={
            wrong.includes("preparation_days") ? m.portal_listings_preparation_wrong() : undefined
          }
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
        />
        <SeasonFields values={values} wrong={wrong} />
        <AheadFields values={values} wrong={wrong} />
      </FormSection>
    </StepForm>
  )
}
