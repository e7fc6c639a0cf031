import type { CommissionRuleView } from "@ocop/contract"
import { vietnamDay } from "@ocop/rules"
import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { DrawerForm } from "../ui/drawer-form"
import { Field } from "../ui/field"
import { useEndRule } from "./use-commission-rules"

/** The last day of a rule in force. One that is to come ends before its first day, which takes it back. */
export function EndRuleForm({ rule, onDone }: { rule: CommissionRuleView; onDone: () => void }) {
  const { commission, money } = useMessages()
  const words = commission.end
  const today = vietnamDay(new Date())
  const [toDay, setToDay] = useState<string>(today)
  const end = useEndRule(rule, words.done)
  const early = toDay < today
  return (
    <DrawerForm
      words={{ submit: words.submit, cancel: money.cancel }}
      error={end.error}
      isPending={end.isPending}
      onSubmit={() => !early && end.mutate(toDay, { onSuccess: onDone })}
      onCancel={onDone}
    >
      {rule.state === "in_force" && (
        <Field label={words.day} error={early ? words.dayBefore : undefined}>
          {(control) => (
            <Input
              {...control}
              type="date"
              min={today}
              value={toDay}
              onChange={({ target }) => setToDay(target.value)}
            />
          )}
        </Field>
      )}
    </DrawerForm>
  )
}
