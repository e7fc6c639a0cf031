import { PRODUCT_GROUPS } from "@ocop/rules"
import { groupName } from "../certificates/group-name"
import { useProvinces } from "../certificates/use-provinces"
import { useLanguage } from "../messages/use-language"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { Field } from "../ui/field"
import { ProducerChoice } from "./producer-choice"
import type { RuleForm } from "./rule-form"

/** For whom a rule is. */
export function RuleSubject<Form extends RuleForm>({
  form,
  onForm,
}: {
  form: Form
  onForm: (form: Form) => void
}) {
  const { commission } = useMessages()
  const words = commission.create
  const language = useLanguage()
  const provinces = useProvinces()
  return (
    <>
      <ProducerChoice
        chosen={form.producer}
        onChoose={(producer) => onForm({ ...form, producer })}
      />
      <Field label={words.group}>
        {({ id }) => (
          <Choose
            id={id}
            value={form.group_code}
            nothing={commission.anyOf}
            options={PRODUCT_GROUPS.map(({ code }) => ({
              value: code,
              label: groupName(code, language),
            }))}
            onChange={(value) =>
              onForm({
                ...form,
                group_code: PRODUCT_GROUPS.find(({ code }) => code === value)?.code ?? null,
              })
            }
          />
        )}
      </Field>
      <Field label={words.province}>
        {({ id }) => (
          <Choose
            id={id}
            value={form.province_code}
            nothing={commission.anyOf}
            options={provinces}
            onChange={(province_code) => onForm({ ...form, province_code })}
          />
        )}
      </Field>
    </>
  )
}
