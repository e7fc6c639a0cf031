import type { CashOffer } from "@ocop/contract"
import type { PaymentMethod } from "@ocop/rules"
import { m } from "~/platform/paraglide/messages"
import { CashNotOffered } from "./cash-not-offered"
import type { CheckoutField } from "./checkout-values"
import { fieldWords } from "./field-words"
import { FormSection } from "./form-section"
import { paymentWords } from "./payment-methods"
import { RadioCard } from "./radio-card"

/** @param cash null when the backend could not say: it is asked again when the order is placed */
export function PaymentSection({
  offered,
  chosen,
  cash,
  wrong,
}: {
  offered: readonly PaymentMethod[]
  chosen: string
  cash: CashOffer | null
  wrong: readonly CheckoutField[]
}) {
  return (
    <FormSection title={m.checkout_payment()}>
      <fieldset className="space-y-2">
        <legend className="sr-only">{m.checkout_payment()}</legend>
        {offered.map((id) => {
          const { name, text } = paymentWords(id)
          if (id === "cod" && cash?.code) return <CashNotOffered key={id} cash={cash} />
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
      {offered.includes("cod") && (
        <p className="hidden text-sm text-ink-soft group-has-[[name=gift]:checked]/to:block">
          {m.gift_cash_note()}
        </p>
      )}
      {wrong.includes("payment") && <p className="text-sm text-danger">{fieldWords("payment")}</p>}
    </FormSection>
  )
}
