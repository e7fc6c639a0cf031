import type { Checkout } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { AfterOrderForm, ChoiceField } from "./after-order-form"

export type BankChoice = { bin: string; name: string }

type RefundAccountProps = { account: Checkout["refund_account"]; banks: readonly BankChoice[] }

/** Where the market transfers a refund to; shown while one waits for it. */
export function RefundAccount({ account, banks }: RefundAccountProps) {
  return (
    <section className="rounded-xl border border-brand bg-surface px-4 pt-3">
      <h2 className="text-lg">{m.after_order_account()}</h2>
      <p className="pb-3">
        {account
          ? m.after_order_account_known({
              bank: account.bank_name,
              end: account.ends_in,
              holder: account.account_holder,
            })
          : m.after_order_account_lead()}
      </p>
      <AfterOrderForm
        title={account ? m.after_order_account_change() : m.after_order_account_give()}
        submit={m.after_order_account_submit()}
        deed="account"
      >
        <ChoiceField
          label={m.after_order_account_bank()}
          name="ngan-hang"
          choices={banks.map(({ bin, name }) => [bin, () => name] as const)}
        />
        {(
          [
            ["so-tai-khoan", m.after_order_account_number(), "numeric"],
            ["chu-tai-khoan", m.after_order_account_holder(), "text"],
          ] as const
        ).map(([name, label, inputMode]) => (
          <label key={name} className="block">
            <span className="mb-1 block font-bold">{label}</span>
            <input
              name={name}
              required
              inputMode={inputMode}
              autoComplete="off"
              maxLength={40}
              className="min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3"
            />
          </label>
        ))}
      </AfterOrderForm>
    </section>
  )
}
