export const DELIVERY_ZONES = ["same_province", "same_region", "other"] as const
/** How far a parcel travels, as rate tables have it. */
export type DeliveryZone = (typeof DELIVERY_ZONES)[number]

/** A province with the region it is in: today's code, and the gazetteer's name of the region. */
export interface ZonePlace {
  readonly code: string
  readonly region: string
}

/**
 * From a producer to a buyer. Before an address is known it is "other", the dearest, so that the fee only
 * ever falls once the buyer says where.
 */
export function deliveryZone(from: ZonePlace | null, to: ZonePlace | null): DeliveryZone {
  if (!from || !to) return "other"
  if (from.code === to.code) return "same_province"
  return from.region === to.region ? "same_region" : "other"
}
