import type { Parcel } from "@ocop/contract"
import { dong, missingForFree } from "@ocop/rules"
import type { CartQuotes } from "./cart-quotes"
import type { OptionRow } from "./read-options"

type ParcelDelivery = Pick<
  Parcel,
  "options" | "selected_option_id" | "not_offered" | "free_delivery" | "estimated" | "pickup_place"
>

/**
 * How one producer's part of a cart can reach its buyer: what is offered, cheapest delivery first and
 * fetching last, and what is not with the reason.
 */
export function parcelDelivery(
  profile: string | null,
  options: readonly OptionRow[],
  { goods, quotes }: CartQuotes,
  chosen: ReadonlySet<string>
): ParcelDelivery {
  const part = goods.get(profile ?? "")
  const own = options.filter(({ shipping_profile_id }) => shipping_profile_id === profile)
  const not_offered: Parcel["not_offered"] = []
  const offered = own.flatMap((option): Parcel["options"] => {
    const { id, name, key, pickup } = option
    if (key === null) {
      return [
        {
          id,
          name,
          price: option.flat_price ?? 0,
          full_price: null,
          pickup,
          days: null,
          parcels: 1,
        },
      ]
    }
    const quote = quotes.get(key)
    if (quote?.kind === "offered") {
      const { price, full_price, parcels, days } = quote
      return [{ id, name, price, full_price, pickup, days: pickup ? null : days, parcels }]
    }
    if (quote) not_offered.push({ id, name, reason: quote.problem, goods: [...quote.goods] })
    return []
  })
  offered.sort(
    (a, b) => Number(a.pickup) - Number(b.pickup) || a.price - b.price || a.id.localeCompare(b.id)
  )
  const free = part?.free_from ?? null
  const missing = part && missingForFree(dong(part.goods_total), free === null ? null : dong(free))
  return {
    options: offered,
    selected_option_id: offered.find(({ id }) => chosen.has(id))?.id ?? null,
    not_offered,
    free_delivery:
      free === null || missing === null || missing === undefined ? null : { from: free, missing },
    estimated: part !== undefined && part.to_province === null,
    pickup_place: part?.pickup ? (part.pickup_note ?? part.place) : null,
  }
}
