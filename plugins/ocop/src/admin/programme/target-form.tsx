import { isShare, TARGET_MEASURES } from "@ocop/rules"
import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useProvinces } from "../certificates/use-provinces"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { DrawerForm } from "../ui/drawer-form"
import { Field } from "../ui/field"
import { typedTarget, type TargetForm as Form } from "./typed-target"
import { useFormerProvinces } from "./use-former-provinces"
import { useSetTarget } from "./use-programme"

const EMPTY: Form = {
  province_code: null,
  former_province_code: null,
  measure: "products",
  value: "",
  from_day: "",
  to_day: "",
  source: "",
}

/** A target of a place, with where it is from. */
export function TargetForm({ onDone }: { onDone: () => void }) {
  const { programme } = useMessages()
  const words = programme.targets.set
  const [form, setForm] = useState(EMPTY)
  const [asked, setAsked] = useState(false)
  const provinces = useProvinces()
  const former = useFormerProvinces(form.province_code)
  const save = useSetTarget(words.done)
  const { target, problems } = typedTarget(form)
  const change = (wish: Partial<Form>) => setForm({ ...form, ...wish })
  const wrong = (problem: "value" | "days" | "source", text: string) =>
    asked && problems.has(problem) ? text : undefined
  const submit = () => {
    setAsked(true)
    if (target) save.mutate(target, { onSuccess: onDone })
  }
  return (
    <DrawerForm
      words={words}
      error={save.error}
      isPending={save.isPending}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Field label={words.province}>
        {({ id }) => (
          <Choose
            id={id}
            value={form.province_code}
            nothing={programme.targets.country}
            options={provinces}
            onChange={(province_code) => change({ province_code, former_province_code: null })}
          />
        )}
      </Field>
      {former.length > 1 && (
        <Field label={words.former}>
          {({ id }) => (
            <Choose
              id={id}
              value={form.former_province_code}
              nothing={words.wholeProvince}
              options={former}
              onChange={(former_province_code) => change({ former_province_code })}
            />
          )}
        </Field>
      )}
      <Field label={programme.targets.measure}>
        {({ id }) => (
          <Choose
            id={id}
            value={form.measure}
            options={TARGET_MEASURES.map((value) => ({
              value,
              label: programme.targets.measures[value],
            }))}
            onChange={(chosen) =>
              change({ measure: TARGET_MEASURES.find((one) => one === chosen) ?? "products" })
            }
          />
        )}
      </Field>
      <Field
        label={isShare(form.measure) ? words.share : words.count}
        error={wrong("value", words.wrongValue)}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={form.value}
            onChange={({ target: { value } }) => change({ value })}
          />
        )}
      </Field>
      {(["from", "to"] as const).map((end) => (
        <Field
          key={end}
          label={words[end]}
          error={end === "to" ? wrong("days", words.wrongDays) : undefined}
        >
          {(control) => (
            <Input
              {...control}
              type="date"
              value={form[`${end}_day`]}
              onChange={({ target: { value } }) => change({ [`${end}_day`]: value })}
            />
          )}
        </Field>
      ))}
      <Field label={words.source} hint={words.sourceHint} error={wrong("source", words.noSource)}>
        {(control) => (
          <Input
            {...control}
            maxLength={300}
            value={form.source}
            onChange={({ target: { value } }) => change({ source: value })}
          />
        )}
      </Field>
    </DrawerForm>
  )
}
