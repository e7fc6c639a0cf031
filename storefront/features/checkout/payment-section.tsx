import { m } from "~/platform/paraglide/messages"
import type { CheckoutField } from "./checkout-values"
import { fieldWords } from "./field-words"
import { FormSection } from "./form-section"
import { PAYMENT_METHODS, paymentWords } from "./payment-methods"
import { RadioCard } from "./radio-card"

export function PaymentSection({
  chosen,
  wrong,
}: {
  chosen: string
  wrong: readonly CheckoutField[]
}) {
  return (
    <FormSection title={m.checkout_payment()}>
      <fieldset className="space-y-2">
        <legend className="sr-only">{m.checkout_payment()}</legend>
        {PAYMENT_METHODS.map(({ id }) => {
          const { name, text } = paymentWords(id)
          return (
            <RadioCard
              key={id}
              name="payment"
              value={id}
              title={name}
              text={text}
              defaultChecked={chosen === id}
              required
            />
          )
        })}
      </fieldset>
      {wrong.includes("payment") && <p className="text-sm text-danger">{fieldWords("payment")}</p>}
    </FormSection>
  )
}
