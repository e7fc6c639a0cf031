import { Carrier, type DeliveryServiceView } from "@ocop/contract"
import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { DrawerForm } from "../ui/drawer-form"
import { Field } from "../ui/field"
import { carrierOf, readTypedService, typedService, type ServiceProblem } from "./service-typed"
import { useSetService } from "./use-delivery-services"

/** What a service is; its prices are written apart. */
export function ServiceForm({
  service,
  taken,
  onDone,
}: {
  /** Null: a new one. */
  service: DeliveryServiceView | null
  taken: readonly string[]
  onDone: () => void
}) {
  const { deliveryRates, remittances, money } = useMessages()
  const words = deliveryRates.service
  const [typed, setTyped] = useState(() => typedService(service))
  const [asked, setAsked] = useState(false)
  const set = useSetService(words.done)
  const read = readTypedService(typed, taken)
  const said = (problem: ServiceProblem, text: string) =>
    asked && read.problems.has(problem) ? text : undefined
  const submit = () => {
    setAsked(true)
    if (read.service) set.mutate(read.service, { onSuccess: onDone })
  }
  const texts = [
    {
      name: "code",
      longest: 31,
      hint: words.codeHint,
      error: said("code", words.codeWrong) ?? said("codeTaken", words.codeTaken),
    },
    { name: "name", longest: 60, hint: undefined, error: said("name", words.nameWrong) },
    { name: "max", longest: 9, hint: undefined, error: said("max", words.maxWrong) },
    {
      name: "divisor",
      longest: 6,
      hint: words.divisorHint,
      error: said("divisor", words.divisorWrong),
    },
  ] as const
  return (
    <DrawerForm
      words={{ submit: words.submit, cancel: money.cancel }}
      error={set.error}
      isPending={set.isPending}
      onSubmit={submit}
      onCancel={onDone}
    >
      {texts.map(({ name, longest, hint, error }) => (
        <Field key={name} label={words[name]} hint={hint} error={error}>
          {(control) => (
            <Input
              {...control}
              maxLength={longest}
              disabled={name === "code" && service !== null}
              value={typed[name]}
              onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={words.carrier}>
        {({ id }) => (
          <Choose
            id={id}
            value={typed.carrier}
            options={Carrier.options.map((value) => ({
              value,
              label: remittances.carriers[value],
            }))}
            onChange={(value) => setTyped({ ...typed, carrier: carrierOf(value ?? "") })}
          />
        )}
      </Field>
      {(
        [
          ["cold", words.kind, deliveryRates.cold, words.coldOff],
          ["active", words.active, deliveryRates.active, deliveryRates.inactive],
        ] as const
      ).map(([name, label, on, off]) => (
        <Field key={name} label={label}>
          {({ id }) => (
            <Choose
              id={id}
              value={typed[name] ? "on" : "off"}
              options={[
                { value: "on", label: on },
                { value: "off", label: off },
              ]}
              onChange={(value) => setTyped({ ...typed, [name]: value === "on" })}
            />
          )}
        </Field>
      ))}
    </DrawerForm>
  )
}
