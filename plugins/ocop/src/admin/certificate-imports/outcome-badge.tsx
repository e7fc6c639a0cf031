import type { ImportOutcome } from "@ocop/rules"
import { Badge } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"

const COLOR = {
  new_producer: "green",
  new_product: "green",
  new_certificate: "green",
  renewal: "green",
  upgrade: "green",
  lowering: "orange",
  earlier_certificate: "blue",
  nomination: "purple",
  already_known: "grey",
  needs_choice: "orange",
  refused: "red",
  skipped: "grey",
} as const

/** What happens to a row. */
export function OutcomeBadge({ outcome }: { outcome: ImportOutcome }) {
  return (
    <Badge size="2xsmall" color={COLOR[outcome]} className="whitespace-nowrap">
      {useMessages().imports.outcomes[outcome]}
    </Badge>
  )
}
