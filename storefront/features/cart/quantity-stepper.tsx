import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import type { CartLine } from "./cart"
import type { useLineChange } from "./use-line-change"

type QuantityStepperProps = { line: CartLine; change: ReturnType<typeof useLineChange> }

const STEP = "min-h-11 w-11 border-line-strong text-xl hover:bg-sunken disabled:opacity-40"

/** − field + in one form. Without scripts each button posts it, and the field has a button of its own. */
export function QuantityStepper({ line, change }: QuantityStepperProps) {
  const { title } = line
  return (
    <form
      method="post"
      action={shopPath("/gio-hang")}
      onSubmit={change.submit}
      noValidate
      className="flex items-center gap-2"
    >
      <input type="hidden" name="intent" value="update" />
      <input type="hidden" name="line_id" value={line.id} />
      {/* First in the form, so that Enter sends the field as it is and does not press "−". */}
      <button className="sr-only" tabIndex={-1} aria-hidden="true">
        {m.cart_update()}
      </button>
      <div className="inline-flex overflow-hidden rounded-lg border border-line-strong bg-surface">
        <button
          name="step"
          value="-1"
          disabled={change.quantity <= 1}
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
          max={999}
          autoComplete="off"
          aria-label={m.cart_quantity_of({ title })}
          value={change.shown}
          onChange={(event) => change.type(event.target.value)}
          onBlur={(event) => {
            if (event.target.value !== String(line.quantity)) event.target.form?.requestSubmit()
          }}
          className="w-14 [appearance:textfield] bg-surface text-center [&::-webkit-inner-spin-button]:appearance-none"
        />
        <button
          name="step"
          value="1"
          disabled={change.quantity >= 999}
          aria-label={m.cart_more({ title })}
          className={`border-l ${STEP}`}
        >
          +
        </button>
      </div>
      <noscript>
        <button className="min-h-11 px-2 underline">{m.cart_update()}</button>
      </noscript>
    </form>
  )
}
