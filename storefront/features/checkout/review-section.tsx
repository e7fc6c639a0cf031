import type { ReactNode } from "react"
import { Link, useNavigation } from "react-router"
import { hasProblems, type Cart } from "~/features/cart/cart"
import { SumRow } from "~/features/cart/sum-row"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Price } from "~/ui/price"
import { FormSection } from "./form-section"
import { ReviewLines } from "./review-lines"
import { reviewTotal } from "./review-total"

type ReviewSectionProps = {
  cart: Cart
  choices: Readonly<Record<string, string>>
  /** Stands right above the button. */
  children?: ReactNode
}

/** Everything once more, and the one button. The amount on it is the amount that is ordered, or nothing is. */
export function ReviewSection({ cart, choices, children }: ReviewSectionProps) {
  const { state, formData } = useNavigation()
  const ordering = state !== "idle" && formData?.get("intent") === "order"
  const { shipping, total } = reviewTotal(cart, choices)
  const blocked = hasProblems(cart) || cart.groups.some(({ options }) => options.length === 0)
  return (
    <FormSection title={m.checkout_review()}>
      <ReviewLines groups={cart.groups} />
      <Link to={shopPath("/gio-hang")} className="inline-flex min-h-11 items-center underline">
        {m.checkout_fix_cart()}
      </Link>
      <dl className="space-y-2 border-t border-line pt-3">
        <SumRow name={m.checkout_items_total()}>{formatDong(cart.itemsTotal)}</SumRow>
        {cart.discountTotal > 0 && (
          <SumRow name={m.cart_discount()}>−{formatDong(cart.discountTotal)}</SumRow>
        )}
        <SumRow name={m.checkout_shipping_total()}>{formatDong(shipping)}</SumRow>
        <SumRow name={m.checkout_total()} strong>
          <Price amount={total} className="text-xl" />
        </SumRow>
      </dl>
      <p className="text-sm text-ink-soft">{m.cart_tax_included()}</p>
      {children}
      <input type="hidden" name="seen_total" value={total} />
      <Button
        name="intent"
        value="order"
        disabled={ordering || blocked}
        className="w-full py-3 text-lg"
      >
        {ordering ? m.checkout_submitting() : m.checkout_submit({ total: formatDong(total) })}
      </Button>
      <p className="text-sm text-ink-soft">{m.checkout_agree()}</p>
    </FormSection>
  )
}
