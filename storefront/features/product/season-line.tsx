import type { Listing } from "@ocop/contract"
import { formatMonthDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"
import { LeafIcon } from "~/ui/icons/leaf-icon"

type SeasonLineProps = { season: Listing["season"]; inSeason: boolean }

/** When it is harvested; nothing for what is made all year. */
export function SeasonLine({ season, inSeason }: SeasonLineProps) {
  if (!season) return null
  const days = { from: formatMonthDay(season.from), to: formatMonthDay(season.to) }
  return (
    <p className="flex gap-2">
      <LeafIcon className="mt-0.5 size-5 text-brand" />
      {inSeason ? m.product_season_now(days) : m.product_season(days)}
    </p>
  )
}
