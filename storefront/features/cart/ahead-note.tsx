import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"

/** Beside goods that were ordered before they are there: from when they are sent. Nothing beside others. */
export function AheadNote({ shipsFrom }: { shipsFrom: string | null }) {
  if (!shipsFrom) return null
  return (
    <span className="block text-sm font-bold text-brand">
      {m.ahead_sent_from({ day: formatDay(shipsFrom) })}
    </span>
  )
}
