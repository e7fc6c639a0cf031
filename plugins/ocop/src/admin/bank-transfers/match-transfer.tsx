import type { AdminBankTransfer } from "@ocop/contract"
import { toast } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { DeedDrawer } from "../ui/deed-drawer"
import { typedOrderNumber } from "./typed-order-number"
import { useMatchTransfer } from "./use-bank-transfers"

/** Says for which order money was meant, whatever its content says. */
export function MatchTransfer({
  transfer,
  number,
  label,
  primary = false,
}: {
  transfer: AdminBankTransfer
  /** Of the order that is proposed; null for none. */
  number: number | null
  label?: string
  primary?: boolean
}) {
  const { bankTransfers, money } = useMessages()
  const words = bankTransfers.match
  const match = useMatchTransfer(transfer.id)
  return (
    <DeedDrawer
      words={{
        ...words,
        open: label ?? words.open,
        intro: words.intro(money.dong(transfer.amount)),
        cancel: bankTransfers.cancel,
      }}
      typed={number === null ? "" : String(number)}
      isRight={(text) => typedOrderNumber(text) !== null}
      numeric
      maxLength={12}
      primary={primary}
      error={match.error}
      isPending={match.isPending}
      onSend={async (text) => {
        const order_number = typedOrderNumber(text)
        if (order_number === null) return
        const { bank_transfer } = await match.mutateAsync({ order_number })
        toast.success(words.done[bank_transfer.state] ?? words.done.matched)
      }}
    />
  )
}
