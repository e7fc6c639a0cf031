import { useFetchers } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Button, ButtonLink } from "~/ui/button"
import { Price } from "~/ui/price"
import { hasProblems, type Cart } from "./cart"
import type { CartDiscount } from "./cart-discount"
import type { CartOutcome } from "./cart-outcome"
import { SumRow } from "./sum-row"
import { Vouchers } from "./vouchers"

/** What it comes to, and the way on; closed with the reason while something in the cart cannot be bought. */
export function CartTotals({
  cart,
  discounts,
  outcome,
}: {
  cart: Cart
  discounts: readonly CartDiscount[]
  outcome: CartOutcome | undefined
}) {
  const recounting = useFetchers().some(
    ({ key, state }) => key.startsWith("line-") && state !== "idle"
  )
  const blocked = hasProblems(cart)
  return (
    <section
      aria-label={m.cart_summary()}
      className="space-y-4 rounded-xl border border-line bg-surface p-4 lg:sticky lg:top-24"
    >
      <p role="status" className="sr-only">
        {recounting ? m.cart_recounting() : ""}
      </p>
      <dl className={`space-y-2 ${recounting ? "opacity-50" : ""}`}>
        <SumRow name={m.cart_items_total()}>{formatDong(cart.itemsTotal)}</SumRow>
        {cart.discountTotal > 0 && (
          <SumRow name={m.cart_discount()}>−{formatDong(cart.discountTotal)}</SumRow>
        )}
        <SumRow name={m.cart_shipping_estimate()}>{formatDong(cart.shippingTotal)}</SumRow>
        <SumRow name={m.cart_total()} strong>
          <Price amount={cart.total} className="text-xl" />
        </SumRow>
      </dl>
      <Vouchers discounts={discounts} outcome={outcome} />
      {blocked ? (
        <>
          <Button disabled className="w-full" aria-describedby="cart-blocked">
            {m.cart_checkout()}
          </Button>
          <p id="cart-blocked" className="text-warn">
            {m.cart_blocked()}
          </p>
        </>
      ) : (
        <>
          <ButtonLink to={shopPath("/dat-hang")} className="w-full text-lg">
            {m.cart_checkout()}
          </ButtonLink>
          <p className="text-sm text-ink-soft">{m.cart_checkout_note()}</p>
        </>
      )}
      <p className="text-sm text-ink-soft">
        {m.cart_tax_included()} {cart.groups.length > 1 && m.cart_parcels_note()}
      </p>
    </section>
  )
}
