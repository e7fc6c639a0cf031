import type { PayoutItemView } from "@ocop/contract"
import { BANKS } from "@ocop/rules"
import { Input, StatusBadge, Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { NoteDrawer } from "../ui/note-drawer"
import { TextLink } from "../ui/text-link"
import { useSettlePayouts } from "./use-payouts"

const LOOK = { sent: "orange", arrived: "green", failed: "red" } as const

/** One payout: to whom, where to, and what became of it. */
export function BatchItem({
  batchId,
  item,
  reference,
  onReference,
}: {
  batchId: string
  item: PayoutItemView
  reference: string
  onReference: (reference: string) => void
}) {
  const { payouts, money } = useMessages()
  const words = payouts.batch
  const settle = useSettlePayouts(batchId, words.saved)
  const bank = BANKS.find(({ bin }) => bin === item.bank_bin)?.name ?? item.bank_bin
  return (
    <Table.Row>
      <Table.Cell className="min-w-36 break-words py-2">
        <TextLink to={`/producers/${item.producer_id}`}>{item.producer_name}</TextLink>
        <Text size="xsmall" className="text-ui-fg-muted">
          {item.memo}
        </Text>
      </Table.Cell>
      <Table.Cell className="min-w-48 py-2">
        <div className="flex flex-col items-start gap-2">
          <StatusBadge color={LOOK[item.status]}>{words.statuses[item.status]}</StatusBadge>
          {item.bank_ref && (
            <Text size="small" className="break-all">
              {item.bank_ref}
            </Text>
          )}
          {item.failed_reason && (
            <Text size="small" className="break-words">
              {item.failed_reason}
            </Text>
          )}
          {item.status === "sent" && (
            <>
              <Input
                aria-label={words.referenceOf(item.memo)}
                placeholder={words.reference}
                maxLength={100}
                value={reference}
                onChange={({ target }) => onReference(target.value)}
              />
              <NoteDrawer
                words={{ ...words.fail, cancel: money.cancel }}
                error={settle.error}
                isPending={settle.isPending}
                maxLength={300}
                onSend={(failed_reason) =>
                  settle.mutateAsync([{ item_id: item.id, failed_reason }])
                }
              />
            </>
          )}
        </div>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap tabular-nums">{money.dong(item.amount)}</Table.Cell>
      <Table.Cell className="min-w-40 py-2">
        {bank} {item.bank_account}
        <Text size="xsmall" className="text-ui-fg-muted">
          {item.bank_holder}
        </Text>
      </Table.Cell>
    </Table.Row>
  )
}
