import type { DeliveryServiceView } from "@ocop/contract"
import { DELIVERY_ZONES } from "@ocop/rules"
import { Hint, Input, Textarea, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { DrawerForm } from "../ui/drawer-form"
import { Field } from "../ui/field"
import type { PriceList } from "./price-lists"
import { readTypedService, typedService } from "./service-typed"
import { readTypedZones, typedZones } from "./typed-list"
import { useSetService } from "./use-delivery-services"

/** Bands that a list may have. */
const MOST = 200

/** A price list from a day on; it begins with what holds now. */
export function RateListForm({
  service,
  lists,
  today,
  onDone,
}: {
  service: DeliveryServiceView
  lists: readonly PriceList[]
  today: string
  onDone: () => void
}) {
  const { deliveryRates, money, day } = useMessages()
  const words = deliveryRates.list
  const [from, setFrom] = useState(today)
  const [zones, setZones] = useState(() => typedZones(lists))
  const prompt = usePrompt()
  const set = useSetService(words.done)
  const { rates, wrong } = readTypedZones(zones)
  const isUnread = Object.keys(wrong).length > 0
  const amiss =
    !isUnread && rates.length === 0 ? words.empty : rates.length > MOST ? words.tooMany : null
  const submit = async () => {
    const { service: about } = readTypedService(typedService(service), [])
    if (!about || isUnread || amiss !== null || from < today) return
    const meant = await prompt({
      title: words.confirmTitle,
      description: words.confirmText(day.of(from), rates.length),
      confirmText: words.submit,
      cancelText: money.cancel,
      variant: "confirmation",
    })
    if (meant)
      set.mutate({ ...about, list: { effective_from: from, rates } }, { onSuccess: onDone })
  }
  return (
    <DrawerForm
      words={{ submit: words.submit, cancel: money.cancel }}
      error={set.error}
      isPending={set.isPending}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <Field
        label={words.from}
        hint={words.fromHint}
        error={from < today ? words.fromPast : undefined}
      >
        {(control) => (
          <Input
            {...control}
            type="date"
            min={today}
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
        )}
      </Field>
      {DELIVERY_ZONES.map((zone) => {
        const line = wrong[zone]
        return (
          <Field
            key={zone}
            label={deliveryRates.zones[zone]}
            error={line === undefined ? undefined : words.wrong(line)}
          >
            {(control) => (
              <Textarea
                {...control}
                rows={7}
                className="font-mono"
                placeholder={words.example}
                value={zones[zone]}
                onChange={({ target }) => setZones({ ...zones, [zone]: target.value })}
              />
            )}
          </Field>
        )
      })}
      {amiss && <Hint variant="error">{amiss}</Hint>}
    </DrawerForm>
  )
}
