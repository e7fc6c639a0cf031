import type { Cart } from "~/features/cart/cart"
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
        const { producer, options } = group
        if (!producer) return null
        return (
          <fieldset key={producer.id} className="space-y-2">
            <legend className="mb-2">{m.checkout_shipping_of({ producer: producer.name })}</legend>
            {options.length === 0 && <p className="text-warn">{m.checkout_shipping_none()}</p>}
            {options.map(({ id, name, price }) => (
              <RadioCard
                key={id}
                name={CHOICE_PREFIX + producer.id}
                value={id}
                title={name}
                aside={price === 0 ? m.cart_free() : formatDong(price)}
                checked={chosenOption(group, choices)?.id === id}
                onChange={() => onChoose(producer.id, id)}
              />
            ))}
          </fieldset>
        )
      })}
    </FormSection>
  )
}
