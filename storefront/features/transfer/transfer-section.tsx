import type { CheckoutTransfer } from "@ocop/contract"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import { AskedTransfer } from "./asked-transfer"
import { useTransferNews } from "./use-transfer-news"

type TransferSectionProps = {
  transfer: CheckoutTransfer
  /** Of the order's page, in the reader's language. */
  path: string
  /** ISO; when the page was made. */
  now: string
}

/** Where the transfer of an order stands, in all its faces; turns by itself when money comes. */
export function TransferSection({ transfer, path, now }: TransferSectionProps) {
  const waits = transfer.state === "waiting" || transfer.state === "short"
  useTransferNews(waits ? `${path}/chuyen-khoan` : null, transfer)
  return (
    <section
      aria-labelledby="transfer"
      aria-live="polite"
      className="rounded-xl border border-brand bg-surface p-4"
    >
      {waits ? (
        <AskedTransfer transfer={transfer} path={path} now={now} />
      ) : (
        <TransferOver transfer={transfer} />
      )}
    </section>
  )
}

function TransferOver({ transfer: { state, amount, received } }: { transfer: CheckoutTransfer }) {
  if (state === "paid") {
    return (
      <>
        <h2 id="transfer" className="text-xl text-brand">
          ✓ {m.payment_transfer_paid()}
        </h2>
        <p className="mt-1">{m.payment_transfer_paid_text({ amount: formatDong(amount) })}</p>
      </>
    )
  }
  const expired = state === "expired"
  return (
    <>
      <h2 id="transfer" className="text-xl">
        {expired ? m.payment_transfer_expired() : m.payment_transfer_cancelled()}
      </h2>
      <p className="mt-1">{m.payment_transfer_do_not_pay()}</p>
      {received > 0 && (
        <div className="mt-3">
          <Notice>{m.payment_transfer_comes_back({ amount: formatDong(received) })}</Notice>
        </div>
      )}
    </>
  )
}
