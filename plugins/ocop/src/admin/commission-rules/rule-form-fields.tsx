import type { CommissionRuleView } from "@ocop/contract"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { DrawerForm } from "../ui/drawer-form"
import { Field } from "../ui/field"
import { EMPTY_RULE, readRuleForm } from "./rule-form"
import { running, usualPlace } from "./rule-order"
import { RuleSubject } from "./rule-subject"
import { RuleTerms } from "./rule-terms"
import { useCreateRule } from "./use-commission-rules"
import { useRuleName } from "./use-rule-name"

/** A new rule: for whom, what is taken, when, and at which place of the list. */
export function RuleFormFields({
  rules,
  dearerFrom,
  onDone,
}: {
  rules: readonly CommissionRuleView[]
  dearerFrom: string
  onDone: () => void
}) {
  const { commission, money } = useMessages()
  const words = commission.create
  const nameOf = useRuleName()
  const [form, setForm] = useState({ ...EMPTY_RULE, from_day: dearerFrom })
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  const [asked, setAsked] = useState(false)
  const create = useCreateRule(words.done)
  const { problems, rule } = readRuleForm(form)
  const { producer, group_code, province_code } = form
  const usual = usualPlace(rules, { producer_id: producer?.id ?? null, group_code, province_code })
  const before_id = chosen === undefined ? usual : chosen
  const submit = () => {
    setAsked(true)
    if (rule) create.mutate({ ...rule, before_id }, { onSuccess: onDone })
  }
  return (
    <DrawerForm
      words={{ submit: words.submit, cancel: money.cancel }}
      error={create.error}
      isPending={create.isPending}
      onSubmit={submit}
      onCancel={onDone}
    >
      <RuleSubject form={form} onForm={setForm} />
      <RuleTerms
        form={form}
        problems={asked ? problems : new Set()}
        dearerFrom={dearerFrom}
        onForm={setForm}
      />
      <Field label={words.place} hint={words.placeHint}>
        {({ id }) => (
          <Choose
            id={id}
            value={before_id}
            nothing={words.last}
            options={running(rules).map((one, index) => ({
              value: one.id,
              label: commission.match.rule(index + 1, nameOf(one)),
            }))}
            onChange={setChosen}
          />
        )}
      </Field>
    </DrawerForm>
  )
}
