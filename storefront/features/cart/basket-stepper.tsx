import { Form } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import type { CartBasket } from "./cart"

const STEP = "min-h-11 w-11 border-line-strong text-xl hover:bg-sunken disabled:opacity-40"
/** The most baskets of one kind that a cart takes. */
const MOST = 99

/** − field + in one form: each button posts it, and Enter sends the field as it is. */
export function BasketStepper({ basket }: { basket: CartBasket }) {
  const { id, title, count } = basket
  return (
    <Form
      method="post"
      action={shopPath("/gio-hang")}
      preventScrollReset
      noValidate
      className="flex items-center gap-2"
    >
      <input type="hidden" name="intent" value="set-basket" />
      <input type="hidden" name="basket_id" value={id} />
      {/* First in the form, so that Enter does not press "−". */}
      <button className="sr-only" tabIndex={-1} aria-hidden="true">
        {m.cart_update()}
      </button>
      <div className="inline-flex overflow-hidden rounded-lg border border-line-strong bg-surface">
        <button
          name="step"
          value="-1"
          disabled={count <= 1}
          aria-label={m.cart_less({ title })}
          className={`border-r ${STEP}`}
        >
          −
        </button>
        <input
          type="number"
          inputMode="numeric"
          name="quantity"
          min={1}
          max={MOST}
          autoComplete="off"
          aria-label={m.cart_quantity_of({ title })}
          defaultValue={count}
          className="w-14 [appearance:textfield] bg-surface text-center [&::-webkit-inner-spin-button]:appearance-none"
        />
        <button
          name="step"
          value="1"
          disabled={count >= MOST}
          aria-label={m.cart_more({ title })}
          className={`border-l ${STEP}`}
        >
          +
        </button>
      </div>
      <noscript>
        <button className="min-h-11 px-2 underline">{m.cart_update()}</button>
      </noscript>
    </Form>
  )
}
