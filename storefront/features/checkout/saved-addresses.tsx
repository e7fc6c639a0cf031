import { useEffect, useRef } from "react"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { NEW_ADDRESS } from "./checkout-values"
import { FormSection } from "./form-section"
import type { CheckoutData } from "./load-checkout.server"
import { RadioCard } from "./radio-card"

type SavedAddressesProps = {
  saved: CheckoutData["saved"]
  chosen: string
  /** Hears of each choice, and of the one at the start. */
  onProvince: (code: string) => void
}

/**
 * The address book at the checkout. Which fields are shown follows the chosen radio by style alone (`group/to` of
 * the form), so that it works without scripts, too.
 */
export function SavedAddresses({ saved, chosen, onProvince }: SavedAddressesProps) {
  const list = useRef<HTMLDivElement>(null)
  const priceFor = (id: string) => {
    const kept = saved.find((address) => address.id === id)
    const typed = list.current?.closest("form")?.elements.namedItem("province_code")
    const code = kept?.province_code ?? (typed as HTMLSelectElement | null)?.value
    if (code) onProvince(code)
  }
  // Chosen beforehand, or before the scripts were there.
  useEffect(() => {
    const now = list.current?.querySelector<HTMLInputElement>("input:checked")?.value
    if (now && now !== NEW_ADDRESS) priceFor(now)
    // Only what was there at the start: later the radios themselves say so.
  }, [])
  return (
    <FormSection title={m.checkout_saved_addresses()}>
      <div
        ref={list}
        role="radiogroup"
        aria-label={m.checkout_saved_addresses()}
        className="space-y-2"
      >
        {saved.map(({ id, title, text }) => (
          <RadioCard
            key={id}
            name="address"
            value={id}
            title={title}
            text={text}
            defaultChecked={chosen === id}
            onChange={() => priceFor(id)}
          />
        ))}
        <RadioCard
          name="address"
          value={NEW_ADDRESS}
          data-new-address=""
          title={m.checkout_other_address()}
          defaultChecked={chosen === NEW_ADDRESS}
          onChange={() => priceFor(NEW_ADDRESS)}
        />
      </div>
      <noscript>
        <Button variant="outline" name="intent" value="communes" formNoValidate>
          {m.checkout_price_for_address()}
        </Button>
      </noscript>
    </FormSection>
  )
}
