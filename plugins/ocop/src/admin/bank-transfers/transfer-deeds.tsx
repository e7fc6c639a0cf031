import type { AdminBankTransfer } from "@ocop/contract"
import { toast } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { DeedDrawer } from "../ui/deed-drawer"
import { NoteDrawer } from "../ui/note-drawer"
import { MatchTransfer } from "./match-transfer"
import { useGiveBack, useSetAside } from "./use-bank-transfers"

/** What an operator decides about money that waits for one. */
export function TransferDeeds({ transfer }: { transfer: AdminBankTransfer }) {
  const { bankTransfers: words, money } = useMessages()
  const { giveBack, setAside } = words
  const refund = useGiveBack(transfer.id)
  const ignore = useSetAside(transfer.id)
  const left = money.dong(transfer.left_amount)
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      {transfer.matched_amount === 0 && transfer.direction === "in" && (
        <MatchTransfer transfer={transfer} number={transfer.order?.number ?? null} primary />
      )}
      {transfer.left_amount > 0 && (
        <DeedDrawer
          words={{ ...giveBack, intro: giveBack.intro(left), cancel: words.cancel }}
          isRight={(text) => text.length >= 3}
          maxLength={60}
          error={refund.error}
          isPending={refund.isPending}
          onSend={async (bank_reference) => {
            await refund.mutateAsync({ bank_reference })
            toast.success(giveBack.done(left))
          }}
        />
      )}
      <NoteDrawer
        words={{ ...setAside, cancel: words.cancel }}
        maxLength={200}
        tall
        error={ignore.error}
        isPending={ignore.isPending}
        onSend={async (reason) => {
          await ignore.mutateAsync({ reason })
          toast.success(setAside.done)
        }}
      />
    </div>
  )
}
