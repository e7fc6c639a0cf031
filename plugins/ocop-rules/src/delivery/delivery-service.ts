import type { IsoDay } from "../day.js"
import type { Dong } from "../money.js"
import type { DeliveryZone } from "./delivery-zone.js"

/** A row of a carrier's price list: up to a weight within a zone, from a day on. */
export interface DeliveryRate {
  readonly zone: DeliveryZone
  /** Grams, included. */
  readonly up_to_g: number
  readonly price: Dong
  /** Working days on the way. */
  readonly days_min: number
  readonly days_max: number
  readonly effective_from: IsoDay
}

/** A way to deliver that the market offers to every producer. */
export interface DeliveryService {
  readonly code: string
  readonly name: string
  /** Keeps goods cold on the way. */
  readonly cold: boolean
  /** Grams that one parcel may weigh. */
  readonly max_parcel_g: number
  /** Cubic centimetres per kilogram, 6,000 for instance; null charges by weight alone. */
  readonly volumetric_divisor: number | null
  readonly rates: readonly DeliveryRate[]
}

/**
 * The bands of a zone on a day, lightest first: the whole list that came into force last, so that a band
 * which a new list leaves out is gone. Empty where the service does not go.
 */
export function bandsOn(
  { rates }: Pick<DeliveryService, "rates">,
  zone: DeliveryZone,
  day: IsoDay
): readonly DeliveryRate[] {
  const begun = rates.filter((rate) => rate.zone === zone && rate.effective_from <= day)
  const latest = begun.reduce((last, { effective_from: from }) => (from > last ? from : last), "")
  return begun
    .filter(({ effective_from }) => effective_from === latest)
    .sort((a, b) => a.up_to_g - b.up_to_g)
}
