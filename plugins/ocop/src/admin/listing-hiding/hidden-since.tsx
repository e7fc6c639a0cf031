import type { AdminListing } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"

/** Since when, by whom and why a listing is hidden. */
export function HiddenSince({ hidden }: { hidden: NonNullable<AdminListing["hidden"]> }) {
  const { listingHiding: words, day } = useMessages()
  return (
    <div>
      <Text size="small" weight="plus">
        {words.hiddenSince(day.moment(hidden.at), hidden.by ?? words.someone)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
        {hidden.reason}
      </Text>
    </div>
  )
}
