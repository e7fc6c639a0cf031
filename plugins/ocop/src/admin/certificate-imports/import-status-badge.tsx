import type { ImportStatus } from "@ocop/contract"
import { StatusBadge } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"

const COLOR = {
  mapping: "blue",
  preview: "blue",
  applying: "orange",
  applied: "green",
  undone: "grey",
} as const

/** How far a list has come. */
export function ImportStatusBadge({
  status,
  interrupted,
}: {
  status: ImportStatus
  interrupted: boolean
}) {
  const words = useMessages().imports
  return (
    <StatusBadge color={interrupted ? "red" : COLOR[status]} className="whitespace-nowrap">
      {interrupted ? words.interrupted : words.statuses[status]}
    </StatusBadge>
  )
}
