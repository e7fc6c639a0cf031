import type { CheckoutParcel, CheckoutPart } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

/** Carriers under the names people know; others are described. */
const CARRIERS: Record<string, string> = {
  viettel_post: "Viettel Post",
  vnpost: "VNPost",
  ghn: "GHN",
  ghtk: "GHTK",
  jt: "J&T Express",
}

/** The parcels of a part that have left, with what a courier's page asks for. */
export function OrderParcels({ part }: { part: CheckoutPart }) {
  if (!part.parcels.length) return null
  return (
    <div className="border-b border-line py-3">
      {part.partly_shipped && <p className="mb-2 font-bold">{m.order_partly_shipped()}</p>}
      <ul className="space-y-2">
        {part.parcels.map((parcel) => (
          <li key={parcel.number}>
            {parcelWords(parcel)}
            <span className="block text-sm text-ink-soft">
              {carrierWords(parcel.carrier)}
              {parcel.tracking_code && ` · ${m.order_tracking({ code: parcel.tracking_code })}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function parcelWords({ status, number }: CheckoutParcel): string {
  switch (status) {
    case "shipped":
      return m.order_parcel_shipped({ number })
    case "delivered":
      return m.order_parcel_delivered({ number })
    case "returned":
      return m.order_parcel_returned({ number })
  }
}

function carrierWords(carrier: string): string {
  if (carrier === "self") return m.order_carrier_self()
  return CARRIERS[carrier] ?? m.order_carrier_other()
}
