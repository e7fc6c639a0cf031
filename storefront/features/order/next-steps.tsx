import { phoneText } from "~/features/checkout/phone-text"
import { m } from "~/platform/paraglide/messages"

export function NextSteps({ phone, cash }: { phone: string; cash: boolean }) {
  return (
    <section aria-labelledby="next-steps" className="rounded-xl border border-line bg-surface p-4">
      <h2 id="next-steps" className="text-lg">
        {m.order_next()}
      </h2>
      <ol className="mt-2 list-decimal space-y-1 pl-5">
        <li>{m.order_next_confirm()}</li>
        <li>{m.order_next_call({ phone: phoneText(phone) })}</li>
        {cash && <li>{m.order_next_cash()}</li>}
        <li>{m.order_next_check()}</li>
      </ol>
    </section>
  )
}
