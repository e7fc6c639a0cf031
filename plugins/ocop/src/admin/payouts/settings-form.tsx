import type { SettlementSettings } from "@ocop/contract"
import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { typedCount } from "../money/typed-count"
import { typedDong } from "../money/typed-dong"
import { Choose } from "../ui/choose"
import { DrawerForm } from "../ui/drawer-form"
import { Field } from "../ui/field"
import { useChangeSettings } from "./use-settlement-settings"

const MOST_MINIMUM = 100_000_000
const MOST_DAYS = 60

export function SettingsForm({
  settings,
  onDone,
}: {
  settings: SettlementSettings
  onDone: () => void
}) {
  const { payouts, money } = useMessages()
  const words = payouts.settings
  const [minimum, setMinimum] = useState(money.typed(settings.payout_minimum))
  const [days, setDays] = useState(String(settings.return_window_days))
  const [withholds, setWithholds] = useState(settings.withholds_tax)
  const change = useChangeSettings(words.done)
  const dong = typedDong(minimum)
  const payout_minimum = dong !== null && dong <= MOST_MINIMUM ? dong : null
  const return_window_days = typedCount(days, 0, MOST_DAYS)
  const submit = () => {
    if (payout_minimum === null || return_window_days === null) return
    change.mutate(
      { payout_minimum, return_window_days, withholds_tax: withholds },
      { onSuccess: onDone }
    )
  }
  return (
    <DrawerForm
      words={{ submit: words.submit, cancel: money.cancel }}
      error={change.error}
      isPending={change.isPending}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Field
        label={words.minimum}
        hint={words.minimumHint}
        error={payout_minimum === null ? money.wrongAmount : undefined}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            value={minimum}
            onChange={({ target }) => setMinimum(target.value)}
          />
        )}
      </Field>
      <Field
        label={words.days}
        hint={words.daysHint}
        error={return_window_days === null ? money.wrongNumber : undefined}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            value={days}
            onChange={({ target }) => setDays(target.value)}
          />
        )}
      </Field>
      <Field label={words.tax} hint={words.taxHint}>
        {({ id }) => (
          <Choose
            id={id}
            value={withholds ? "on" : "off"}
            options={[
              { value: "on", label: words.on },
              { value: "off", label: words.off },
            ]}
            onChange={(value) => setWithholds(value === "on")}
          />
        )}
      </Field>
    </DrawerForm>
  )
}
