import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import type { SentBack } from "./checkout-page"
import { CHOICE_PREFIX } from "./checkout-values"
import { orderWords } from "./order-words"

/** When a form without scripts met a silent backend: everything that was typed, one button from being sent again. */
export function BusyCheckout({ sentBack: { values, seenTotal } }: { sentBack: SentBack }) {
  const { choices, adult, keep, gift, gift_hide_prices, ...fields } = values
  const sent = [
    ...Object.entries(fields),
    ...Object.entries(choices).map(
      ([producerId, optionId]) => [CHOICE_PREFIX + producerId, optionId] as const
    ),
    ...Object.entries({ keep, adult, gift, gift_hide_prices }).flatMap(([name, ticked]) =>
      ticked ? [[name, "on"] as const] : []
    ),
    ["seen_total", String(seenTotal)] as const,
  ]
  return (
    <main id="noi-dung" className="mx-auto max-w-xl space-y-4 px-4 py-16 text-center">
      <h1 className="text-2xl">{m.checkout_not_placed()}</h1>
      <p>{orderWords("shop.backend_unreachable")}</p>
      <form method="post" action={shopPath("/dat-hang")}>
        {sent.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button name="intent" value="order" className="text-lg">
          {m.checkout_submit({ total: formatDong(seenTotal) })}
        </Button>
      </form>
    </main>
  )
}
