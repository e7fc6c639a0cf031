import type { CheckoutPart } from "@ocop/contract"
import { paymentWords } from "./payment-words"

/** What of a part's money is still to be paid, or where it is. */
export function PartPayment({ part }: { part: CheckoutPart }) {
  const words = paymentWords(part)
  if (!words) return null
  const asks = part.payment_sums.outstanding > 0
  return (
    <p
      className={`mb-4 rounded-lg px-4 py-3 text-center font-bold ${asks ? "bg-star-soft text-lg text-star" : "bg-sunken"}`}
    >
      {words}
    </p>
  )
}
