import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import { type LabelField, labelFields } from "../label-fields"
import { type WordingValues, troubleOf } from "../listing-outcome"
import type { ListingData } from "../load-listing.server"
import { labelWords } from "../step-words"
import { StepForm } from "./step-form"
import type { StepProps } from "./step-props"
import { TextArea } from "./text-area"
import { useUnsaved } from "./use-unsaved"

/** What stands on the label, by the kind of goods. */
export function LabelStep({ data, outcome, submit }: StepProps) {
  const unsaved = useUnsaved()
  const { group_code, subgroup_code } = data.wording
  const sentBack = outcome?.form === "wording" ? outcome : undefined
  const values = sentBack?.values ?? labelValues(data.wording.label)
  return (
    <StepForm
      intent="nhan"
      unsaved={unsaved}
      code={troubleOf(outcome, "wording")}
      wrong={sentBack?.wrong}
      submit={submit}
    >
      <p>{m.portal_listings_label_hint()}</p>
      {labelFields(group_code, subgroup_code).map((field) => (
        <Field
          key={field}
          field={field}
          value={values[field] ?? ""}
          needed={data.needs.includes(field)}
          wrong={sentBack?.wrong.includes(field) ?? false}
          kind={subgroup_code}
        />
      ))}
    </StepForm>
  )
}

type FieldProps = {
  field: LabelField
  value: string
  needed: boolean
  wrong: boolean
  /** Code of the kind of goods: some have a warning of their own. */
  kind: string | null
}

function Field({ field, value, needed, wrong, kind }: FieldProps) {
  const shared = {
    name: field,
    label: labelWords(field) + (needed ? " *" : ""),
    hint: hintOf(field, kind),
    defaultValue: value,
    error: wrong ? errorOf(field) : undefined,
    autoComplete: "off",
  }
  if (field === "ingredients" || field === "warning")
    return <TextArea {...shared} rows={3} maxLength={1_000} />
  return (
    <TextField
      {...shared}
      inputMode={field === "alcohol_percent" ? "decimal" : undefined}
      maxLength={field === "alcohol_percent" ? 10 : 1_000}
    />
  )
}

function labelValues(label: ListingData["wording"]["label"]): WordingValues {
  const { alcohol_percent, ...texts } = label
  const percent = alcohol_percent === undefined ? "" : formatNumber(alcohol_percent)
  const entries = Object.entries(texts).map(([field, text]) => [field, text ?? ""])
  return { ...Object.fromEntries(entries), alcohol_percent: percent }
}

function errorOf(field: LabelField): string {
  return field === "alcohol_percent"
    ? m.portal_listings_label_alcohol_wrong()
    : m.portal_listings_label_too_long()
}

function hintOf(field: LabelField, kind: string | null): string {
  switch (field) {
    case "alcohol_percent":
      return m.portal_listings_label_alcohol_hint()
    case "ingredients":
      return m.portal_listings_label_ingredients_hint()
    case "net_quantity":
      return m.portal_listings_label_net_quantity_hint()
    case "shelf_life":
      return m.portal_listings_label_shelf_life_hint()
    case "storage":
      return m.portal_listings_label_storage_hint()
    case "usage":
      return m.portal_listings_label_usage_hint()
    case "warning":
      if (kind === "II.1") return m.portal_listings_label_warning_spirits()
      if (kind === "III.1") return m.portal_listings_label_warning_supplement()
      return m.portal_listings_label_warning_hint()
  }
}
