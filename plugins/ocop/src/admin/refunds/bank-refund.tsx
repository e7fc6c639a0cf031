import type { AdminRefund } from "@ocop/contract"
import { Alert, Text, toast } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { CopyButton } from "../ui/copy-button"
import { DeedDrawer } from "../ui/deed-drawer"
import { RefundHead } from "./refund-head"
import { useSettleRefund } from "./use-refunds"

/** A refund that an operator transfers at the bank: to whom, how much, and the bank's number of it afterwards. */
export function BankRefund({ refund }: { refund: AdminRefund }) {
  const { refunds: words, money } = useMessages()
  const settle = useSettleRefund(refund.id)
  const { account, amount, order_number } = refund
  return (
    <div className="flex flex-col gap-3">
      <RefundHead refund={refund} />
      {account === null && <Alert variant="warning">{words.noAccount(refund.buyer.phone)}</Alert>}
      {account && (
        <dl className="bg-ui-bg-subtle max-w-prose divide-y rounded-lg border">
          <Copied name={words.bank} text={account.bank_name} />
          <Copied name={words.accountNumber} text={account.account_number} />
          <Copied name={words.accountHolder} text={account.account_holder} />
          <Copied name={words.amount} text={String(amount)} shown={money.dong(amount)} />
          <Copied name={words.memo} text={words.memoText(order_number)} />
        </dl>
      )}
      <div>
        <DeedDrawer
          words={{
            ...words.settle,
            intro: account
              ? words.settle.intro(
                  money.dong(amount),
                  `${account.account_holder}, ${account.account_number}, ${account.bank_name}`
                )
              : "",
            cancel: words.cancel,
          }}
          isRight={(text) => text.length >= 3}
          maxLength={64}
          primary
          disabled={account === null}
          error={settle.error}
          isPending={settle.isPending}
          onSend={async (bank_reference) => {
            await settle.mutateAsync({ bank_reference })
            toast.success(words.settle.done(order_number, money.dong(amount)))
          }}
        />
      </div>
    </div>
  )
}

function Copied({ name, text, shown = text }: { name: string; text: string; shown?: string }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 px-3 py-1">
      <div className="min-w-0 flex-1">
        <dt className="txt-xsmall text-ui-fg-subtle">{name}</dt>
        <dd className="txt-small break-words">
          <Text as="span" size="small" className="tabular-nums">
            {shown}
          </Text>
        </dd>
      </div>
      <CopyButton text={text} label={name} />
    </div>
  )
}
