import { latestShipsFrom } from "@ocop/rules"
import type { Cart } from "~/features/cart/cart"
import { freeDeliveryWords, optionText, refusedWords } from "~/features/cart/delivery-words"
import { formatDay } from "~/platform/day"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { CHOICE_PREFIX } from "./checkout-values"
import { FormSection } from "./form-section"
import { RadioCard } from "./radio-card"
import { chosenOption } from "./review-total"

type ShippingSectionProps = {
  cart: Cart
  choices: Readonly<Record<string, string>>
  onChoose: (producerId: string, optionId: string) => void
}

/** How each producer sends its parcel; the cheapest way is chosen beforehand. */
export function ShippingSection({ cart, choices, onChoose }: ShippingSectionProps) {
  return (
    <FormSection title={m.checkout_shipping()}>
      {cart.groups.map((group) => {
        const { producer, options, notOffered } = group
        const free = freeDeliveryWords(group)
        const shipsFrom = latestShipsFrom(group.lines.map(({ shipsFrom }) => shipsFrom))
        if (!producer) return null
        return (
          <fieldset key={producer.id} className="space-y-2">
            <legend className="mb-2">{m.checkout_shipping_of({ producer: producer.name })}</legend>
            {options.length === 0 && group.estimated && (
              <p className="text-warn">{m.delivery_choose_province()}</p>
            )}
            {options.length === 0 && !group.estimated && (
              <div className="text-warn">
                <p>{m.checkout_shipping_none()}</p>
                {notOffered.map((refused) => (
                  <p key={refused.id}>{refusedWords(refused)}</p>
                ))}
              </div>
            )}
            {shipsFrom && (
              <p className="font-bold text-brand">
                {m.ahead_parcel({ day: formatDay(shipsFrom) })}
              </p>
            )}
            {free && <p className="text-sm text-ink-soft">{free}</p>}
            {group.estimated && options.length > 0 && (
              <p className="text-sm text-ink-soft">{m.delivery_estimated()}</p>
            )}
            {options.map((option) => {
              const { id, name, price } = option
              return (
                <RadioCard
                  key={id}
                  name={CHOICE_PREFIX + producer.id}
                  value={id}
                  title={name}
                  text={optionText(option, group.pickupPlace)}
                  aside={price === 0 ? m.cart_free() : formatDong(price)}
                  checked={chosenOption(group, choices)?.id === id}
                  onChange={() => onChoose(producer.id, id)}
                />
              )
            })}
          </fieldset>
        )
      })}
    </FormSection>
  )
}
