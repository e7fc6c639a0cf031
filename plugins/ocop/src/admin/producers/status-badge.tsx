import type { AdminProducerRow } from "@ocop/contract"
import { StatusBadge } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"

const COLORS = {
  draft: "grey",
  submitted: "orange",
  approved: "green",
  suspended: "red",
  refused: "red",
} as const

/** Where a producer stands. */
export function ProducerStatusBadge({ status }: Pick<AdminProducerRow, "status">) {
  return (
    <StatusBadge color={COLORS[status]} className="whitespace-nowrap">
      {useMessages().producers.statuses[status]}
    </StatusBadge>
  )
}
