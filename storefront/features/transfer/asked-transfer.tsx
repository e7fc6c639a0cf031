import type { CheckoutTransfer } from "@ocop/contract"
import { Form } from "react-router"
import { placedAt } from "~/features/order/placed-at"
import { timeLeft } from "~/features/portal-orders/time-left"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Button, buttonClass } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { CopyRow } from "./copy-row"

type AskedTransferProps = { transfer: CheckoutTransfer; path: string; now: string }

/** What is to be transferred: the code for another phone's camera, and every word of it for this one's bank app. */
export function AskedTransfer({ transfer, path, now }: AskedTransferProps) {
  const { account, reference, remainder, received, expires_at } = transfer
  const left = timeLeft(expires_at, now)
  // The rest after a short payment is another code: no browser may show the one it kept.
  const code = (kind: string) =>
    `${path}/ma-chuyen-khoan.${kind}?${new URLSearchParams({ so: String(remainder) })}`
  return (
    <>
      <h2 id="transfer" className="text-xl text-brand">
        {transfer.state === "short"
          ? m.payment_transfer_rest({ amount: formatDong(remainder) })
          : m.payment_transfer_now({ amount: formatDong(remainder) })}
      </h2>
      {transfer.state === "short" && (
        <div className="my-3">
          <Notice tone="warn" role="status">
            {m.payment_transfer_short({
              received: formatDong(received),
              rest: formatDong(remainder),
            })}
          </Notice>
        </div>
      )}
      <p className="mt-1 text-ink-soft">
        {m.payment_transfer_until({ time: placedAt(expires_at) })}
        {left?.unit === "hours" && ` ${m.payment_transfer_hours_left({ count: left.count })}`}
        {left?.unit === "minutes" && ` ${m.payment_transfer_minutes_left({ count: left.count })}`}
      </p>
      <div className="mt-4 grid gap-6 md:grid-cols-[auto_1fr]">
        <div className="flex flex-col items-center gap-3">
          <img
            src={code("svg")}
            alt={m.payment_transfer_code_alt({ amount: formatDong(remainder), reference })}
            width={320}
            height={320}
            className="w-full max-w-80 rounded-lg border border-line bg-white"
          />
          <a href={`${code("png")}&download`} className={buttonClass("outline")} download>
            {m.payment_transfer_save()}
          </a>
        </div>
        <div>
          <p>{m.payment_transfer_how()}</p>
          <dl className="mt-2 divide-y divide-line">
            <CopyRow
              name={m.payment_transfer_amount()}
              shown={formatDong(remainder)}
              value={String(remainder)}
            />
            <CopyRow name={m.payment_transfer_memo()} shown={reference} value={reference} />
            <CopyRow
              name={m.payment_transfer_account({ bank: account.bank_name })}
              shown={account.account}
              value={account.account}
            />
            <CopyRow name={m.payment_transfer_name()} shown={account.name} value={account.name} />
          </dl>
          <p className="mt-2 text-sm text-ink-soft">{m.payment_transfer_keep_memo()}</p>
        </div>
      </div>
      <p className="mt-4 text-center noscript:hidden" role="status">
        {m.payment_transfer_waiting()}
      </p>
      <div className="mt-4 flex flex-wrap justify-center gap-3">
        <a href={path} className={buttonClass()}>
          {m.payment_transfer_done()}
        </a>
        <Form method="post" action={`${path}/chuyen-khoan`}>
          <Button variant="quiet">{m.payment_transfer_cancel()}</Button>
        </Form>
      </div>
    </>
  )
}
