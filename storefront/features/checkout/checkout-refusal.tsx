import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import type { CheckoutField } from "./checkout-values"
import { fieldWords } from "./field-words"
import { orderWords } from "./order-words"

type CheckoutRefusalProps = { wrong: readonly CheckoutField[]; code: string | null }

/** Above the form that came back: that nothing was ordered, and why. */
export function CheckoutRefusal({ wrong, code }: CheckoutRefusalProps) {
  if (wrong.length === 0 && !code) return null
  return (
    <Notice tone="warn" role="alert">
      {code ? (
        <p>
          <strong>{m.checkout_not_placed()}</strong> {orderWords(code)}
        </p>
      ) : (
        <>
          <p className="font-bold">{m.checkout_errors_title()}</p>
          <ul className="list-disc pl-5">
            {wrong.map((field) => (
              <li key={field}>{fieldWords(field)}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
