import { requireIsoDay, type IsoDay } from "../day.js"
import { dong, sumDong, type Dong } from "../money.js"
import { bandsOn, type DeliveryService } from "./delivery-service.js"
import type { DeliveryZone } from "./delivery-zone.js"
import { packParcels, type PiecesToSend } from "./pack-parcels.js"

export const DELIVERY_AREAS = ["country", "region", "province"] as const
/** How far a producer sends. */
export type DeliveryArea = (typeof DELIVERY_AREAS)[number]

export interface GoodsToSend extends PiecesToSend {
  readonly keep_cold: boolean
  /** Days they may be on the way; null is any number. */
  readonly max_transit_days: number | null
}

export interface DeliveryToQuote {
  readonly goods: readonly GoodsToSend[]
  /** Goods of this producer before discounts. */
  readonly goods_total: Dong
  readonly zone: DeliveryZone
  readonly area: DeliveryArea
  /** Goods for this much travel free; null never do. */
  readonly free_from: Dong | null
  readonly day: IsoDay
}

export const DELIVERY_PROBLEMS = ["area", "zone", "cold", "too_slow", "too_heavy"] as const
/**
 * Why a service cannot take a parcel: the producer does not send so far, the service does not go there, it
 * has no cold chain, it takes longer than the goods may, or a piece is heavier than it carries.
 */
export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number]

export type DeliveryQuote =
  | {
      readonly kind: "offered"
      /** What the buyer pays. */
      readonly price: Dong
      /** What it costs before the producer's free delivery. */
      readonly full_price: Dong
      readonly parcels: number
      readonly days: { readonly min: number; readonly max: number }
    }
  | {
      readonly kind: "refused"
      readonly problem: DeliveryProblem
      /** Titles of the goods that stand in the way; all of them where it is the place. */
      readonly goods: readonly string[]
    }

const REACH: Record<DeliveryArea, readonly DeliveryZone[]> = {
  country: ["same_province", "same_region", "other"],
  region: ["same_province", "same_region"],
  province: ["same_province"],
}

/** What one service asks for one producer's goods, or why it cannot take them. */
export function quoteDelivery(service: DeliveryService, delivery: DeliveryToQuote): DeliveryQuote {
  const { goods, zone, area, day } = delivery
  const refused = (problem: DeliveryProblem, those: readonly { title: string }[]) =>
    ({ kind: "refused", problem, goods: [...new Set(those.map(({ title }) => title))] }) as const
  if (!REACH[area].includes(zone)) return refused("area", goods)
  const bands = bandsOn(service, zone, requireIsoDay(day))
  if (bands.length === 0) return refused("zone", goods)
  const warm = service.cold ? [] : goods.filter(({ keep_cold }) => keep_cold)
  if (warm.length > 0) return refused("cold", warm)
  const days = {
    min: Math.min(...bands.map(({ days_min }) => days_min)),
    max: Math.max(...bands.map(({ days_max }) => days_max)),
  }
  const late = goods.filter(({ max_transit_days: most }) => most !== null && days.max > most)
  if (late.length > 0) return refused("too_slow", late)
  const limit = Math.min(service.max_parcel_g, bands.at(-1)!.up_to_g)
  const packed = packParcels(goods, limit, service.volumetric_divisor)
  if ("tooHeavy" in packed) {
    return { kind: "refused", problem: "too_heavy", goods: packed.tooHeavy }
  }
  const full_price = sumDong(
    packed.parcels.map((grams) => bands.find(({ up_to_g }) => grams <= up_to_g)!.price)
  )
  const free = delivery.free_from !== null && delivery.goods_total >= delivery.free_from
  const price = free ? dong(0) : full_price
  return { kind: "offered", price, full_price, parcels: packed.parcels.length, days }
}

/** How much more has to be bought for free delivery: 0 once it is free, null where it never is. */
export function missingForFree(goodsTotal: Dong, freeFrom: Dong | null): Dong | null {
  return freeFrom === null ? null : dong(Math.max(0, freeFrom - goodsTotal))
}
