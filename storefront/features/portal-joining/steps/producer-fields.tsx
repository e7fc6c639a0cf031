import { PRODUCER_KINDS } from "@ocop/rules"
import { RadioCard } from "~/features/checkout/radio-card"
import { producerKindWords } from "~/features/producer/producer-kind-words"
import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import type { RegistrationValues } from "../registration-values"

type ProducerFieldsProps = {
  values: Pick<RegistrationValues, "kind" | "legal_name" | "representative">
  wrong: readonly string[]
}

/** What kind of producer, its name, and who stands for it. */
export function ProducerFields({ values, wrong }: ProducerFieldsProps) {
  const isWrong = (field: string, words: string) => (wrong.includes(field) ? words : undefined)
  return (
    <>
      <fieldset className="space-y-2">
        <legend className="mb-1 font-bold">{m.portal_joining_kind()}</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          {PRODUCER_KINDS.map((kind) => (
            <RadioCard
              key={kind}
              name="kind"
              value={kind}
              title={producerKindWords(kind)}
              defaultChecked={values.kind === kind}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        label={m.portal_joining_legal_name()}
        hint={m.portal_joining_legal_name_hint()}
        name="legal_name"
        defaultValue={values.legal_name}
        error={isWrong("legal_name", m.portal_joining_wrong_legal_name())}
        autoComplete="organization"
        maxLength={200}
      />
      <TextField
        label={m.portal_joining_representative()}
        hint={m.portal_joining_representative_hint()}
        name="representative"
        defaultValue={values.representative}
        error={isWrong("representative", m.portal_joining_wrong_representative())}
        autoComplete="name"
        autoCapitalize="words"
        maxLength={120}
      />
    </>
  )
}
