import { useCallback, useRef } from "react"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import type { Cart } from "./cart"
import type { CartDiscount } from "./cart-discount"
import { BasketBox } from "./basket-box"
import { CartBox } from "./cart-box"
import type { CartOutcome } from "./cart-outcome"
import { CartTotals } from "./cart-totals"
import { EmptyCart } from "./empty-cart"
import { problemWords } from "./problem-words"
import { useRemovedLine } from "./use-removed-line"

type CartPageProps = {
  cart: Cart | null
  discounts: CartDiscount[]
  /** Title of the article that was put in just now. */
  added: string | null
  /** Of a form that was posted without scripts. */
  outcome: CartOutcome | undefined
}

export function CartPage({ cart, discounts, added, outcome }: CartPageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const removed = useRemovedLine(
    cart,
    useCallback(() => heading.current?.focus(), [])
  )
  return (
    <main id="noi-dung" className="mx-auto max-w-6xl space-y-4 px-4 py-6">
      <h1 ref={heading} tabIndex={-1} className="text-2xl outline-none">
        {m.cart_title()}
      </h1>
      {outcome?.ok === false && outcome.lineId === null && outcome.intent.startsWith("add") && (
        <Notice tone="warn" role="alert">
          {m.cart_not_added({ reason: problemWords(outcome.code) })}
        </Notice>
      )}
      <div role="status">
        {added && !removed && <Notice>{m.cart_added({ title: added })}</Notice>}
        {removed && <Notice>{m.cart_removed({ title: removed })}</Notice>}
      </div>
      {cart ? (
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[1fr_22rem]">
          <div className="space-y-4">
            {cart.baskets.map((basket) => (
              <BasketBox
                key={basket.id}
                basket={basket}
                refused={
                  outcome?.ok === false && outcome.lineId === basket.id ? outcome.code : null
                }
              />
            ))}
            {cart.groups.map((group) => (
              <CartBox key={group.producer?.id ?? "none"} group={group} outcome={outcome} />
            ))}
            <Link
              to={shopPath("/tim-kiem")}
              className="inline-flex min-h-11 items-center underline"
            >
              {m.cart_continue()}
            </Link>
          </div>
          <CartTotals cart={cart} discounts={discounts} outcome={outcome} />
        </div>
      ) : (
        <EmptyCart />
      )}
    </main>
  )
}
