import type { DeliveryServiceView } from "@ocop/contract"
import { DELIVERY_ZONES, type DeliveryZone } from "@ocop/rules"
import type { Band } from "./typed-bands"

/** The bands of a zone from a day on, lightest first. */
export interface PriceList {
  readonly zone: DeliveryZone
  readonly effective_from: string
  readonly state: "in_force" | "to_come"
  readonly bands: readonly Band[]
}

/** By zone: the list in force, which is the last that has begun, and those to come. */
export function priceLists(
  rates: DeliveryServiceView["rates"],
  today: string
): readonly PriceList[] {
  return DELIVERY_ZONES.flatMap((zone) => {
    const mine = rates.filter((rate) => rate.zone === zone)
    const days = [...new Set(mine.map(({ effective_from }) => effective_from))].sort()
    const last = days.findLast((day) => day <= today)
    return days
      .filter((day) => day === last || day > today)
      .map((effective_from) => ({
        zone,
        effective_from,
        state: effective_from === last ? ("in_force" as const) : ("to_come" as const),
        bands: mine
          .filter((rate) => rate.effective_from === effective_from)
          .sort((a, b) => a.up_to_g - b.up_to_g),
      }))
  })
}
