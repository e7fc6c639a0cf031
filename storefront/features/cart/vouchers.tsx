import { Form } from "react-router"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import type { CartDiscount } from "./cart-discount"
import type { CartOutcome } from "./cart-outcome"
import { discountWords } from "./discount-words"
import { problemWords } from "./problem-words"

/** What promotions take off, on which conditions, and a field for another code. A plain form: it needs no scripts. */
export function Vouchers({
  discounts,
  outcome,
}: {
  discounts: readonly CartDiscount[]
  outcome: CartOutcome | undefined
}) {
  const refusal = outcome?.ok === false && outcome.intent === "use-code" ? outcome.code : null
  return (
    <div className="space-y-3">
      {discounts.length > 0 && (
        <ul className="space-y-2">
          {discounts.map((discount) => (
            <li key={discount.code} className="rounded-lg bg-sunken p-3 text-sm">
              <p className="flex justify-between gap-3 font-bold">
                <span className="min-w-0 break-words">{discount.name ?? discount.code}</span>
                <span className="whitespace-nowrap">−{formatDong(discount.amount)}</span>
              </p>
              <p>{discountWords(discount)}</p>
              {!discount.is_automatic && (
                <Form method="post">
                  <input type="hidden" name="intent" value="drop-code" />
                  <button
                    name="code"
                    value={discount.code}
                    className="inline-flex min-h-11 items-center underline"
                  >
                    {m.cart_voucher_remove({ code: discount.code })}
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      <Form method="post" className="space-y-1">
        <input type="hidden" name="intent" value="use-code" />
        <label htmlFor="voucher" className="font-bold">
          {m.cart_voucher()}
        </label>
        <div className="flex gap-2">
          <input
            id="voucher"
            name="code"
            required
            maxLength={60}
            autoCapitalize="characters"
            autoComplete="off"
            aria-describedby={refusal ? "voucher-refused" : undefined}
            className="min-h-11 w-full min-w-0 rounded-lg border border-line-strong bg-surface px-3"
          />
          <Button variant="outline" className="shrink-0">
            {m.cart_voucher_apply()}
          </Button>
        </div>
      </Form>
      {refusal && (
        <div id="voucher-refused">
          <Notice tone="warn" role="alert">
            {voucherWords(refusal)}
          </Notice>
        </div>
      )}
    </div>
  )
}

function voucherWords(code: string): string {
  if (code === "ocop.too_many_tries") return m.cart_voucher_wait()
  if (code === "shop.voucher_not_for_cart") return m.cart_voucher_not_for_cart()
  return code === "shop.voucher_unknown" ? m.cart_voucher_unknown() : problemWords(code)
}
