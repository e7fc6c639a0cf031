import { m } from "~/platform/paraglide/messages"
import type { RegistrationValues } from "../registration-values"

/** Two consents, each by itself: one is to the terms of selling, the other to the use of personal data. */
export function ConsentFields({
  values,
}: {
  values: Pick<RegistrationValues, "accepts_terms" | "consents_to_data">
}) {
  return (
    <>
      <ConsentField
        name="accepts_terms"
        title={m.portal_joining_terms()}
        text={m.portal_joining_terms_text()}
        checked={values.accepts_terms}
      />
      <ConsentField
        name="consents_to_data"
        title={m.portal_joining_data()}
        text={m.portal_joining_data_text()}
        checked={values.consents_to_data}
      />
    </>
  )
}

type ConsentFieldProps = { name: string; title: string; text: string; checked: boolean }

function ConsentField({ name, title, text, checked }: ConsentFieldProps) {
  return (
    <label className="flex min-h-12 cursor-pointer gap-3 rounded-lg border border-line-strong px-3 py-3 has-checked:border-brand has-checked:bg-sunken">
      <input
        type="checkbox"
        name={name}
        defaultChecked={checked}
        className="mt-0.5 size-6 shrink-0 accent-brand"
      />
      <span>
        <span className="block font-bold">{title}</span>
        <span className="block whitespace-pre-line text-ink-soft">{text}</span>
      </span>
    </label>
  )
}
