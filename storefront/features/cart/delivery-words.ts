import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import type { CartGroup } from "./cart"

type Option = CartGroup["options"][number]

/** How long an option takes and into how many parcels it goes; undefined where there is nothing to say. */
export function optionText({ days, pickup, parcels }: Option, place: string | null) {
  if (pickup) return place ?? undefined
  const words = [
    days && m.delivery_days({ min: days.min, max: days.max }),
    parcels > 1 && m.delivery_parcels({ count: parcels }),
  ].filter(Boolean)
  return words.length > 0 ? words.join(" · ") : undefined
}

/** How much more makes delivery free, or that it is; null where it never is. */
export function freeDeliveryWords({ freeDelivery: free }: CartGroup): string | null {
  if (!free) return null
  return free.missing === 0
    ? m.delivery_is_free({ from: formatDong(free.from) })
    : m.delivery_free_missing({ missing: formatDong(free.missing) })
}

const WHY: Record<CartGroup["notOffered"][number]["reason"], (words: { goods: string }) => string> =
  {
    area: () => m.delivery_refused_area(),
    zone: () => m.delivery_refused_zone(),
    cold: m.delivery_refused_cold,
    too_slow: m.delivery_refused_too_slow,
    too_heavy: m.delivery_refused_too_heavy,
  }

/** Why a way to deliver cannot take these goods, which goods named. */
export function refusedWords({ name, reason, goods }: CartGroup["notOffered"][number]): string {
  return `${name}: ${WHY[reason]({ goods: goods.join(", ") })}`
}
