import type { SetDeliveryServiceBody } from "@ocop/contract"
import { DELIVERY_ZONES, type DeliveryZone } from "@ocop/rules"
import type { PriceList } from "./price-lists"
import { readTypedBands, typedText } from "./typed-bands"

/** Bands as they are typed, by zone. */
export type TypedZones = Readonly<Record<DeliveryZone, string>>

type Rates = NonNullable<SetDeliveryServiceBody["list"]>["rates"]

/** What holds now, to be changed. */
export function typedZones(lists: readonly PriceList[]): TypedZones {
  const of = (zone: DeliveryZone) =>
    typedText(lists.find((list) => list.zone === zone && list.state === "in_force")?.bands ?? [])
  return {
    same_province: of("same_province"),
    same_region: of("same_region"),
    other: of("other"),
  }
}

/** The list, or by zone the number of the line that is wrong. */
export function readTypedZones(zones: TypedZones): {
  rates: Rates
  wrong: Partial<Record<DeliveryZone, number>>
} {
  const wrong: Partial<Record<DeliveryZone, number>> = {}
  const rates = DELIVERY_ZONES.flatMap((zone) => {
    const typed = readTypedBands(zones[zone])
    if (typed.wrong !== null) wrong[zone] = typed.wrong
    return (typed.bands ?? []).map((band) => ({ zone, ...band }))
  })
  return { rates, wrong }
}
