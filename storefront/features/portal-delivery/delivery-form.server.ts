import { SetDeliveryBody, type DeliverySettingsResponse } from "@ocop/contract"
import type { DeliveryTyped } from "./delivery-outcome"

/** Fields "lanh:<listing>" and "ngay:<listing>" belong to a listing that "hang" names. */
export function typedDelivery(form: FormData): DeliveryTyped {
  const text = (name: string) => String(form.get(name) ?? "").trim()
  return {
    area: text("vung"),
    free_from: text("mien-phi"),
    pickup: form.has("den-lay"),
    pickup_note: text("noi-lay"),
    goods: Object.fromEntries(
      form
        .getAll("hang")
        .map((id) => [
          String(id),
          { cold: form.has(`lanh:${String(id)}`), days: text(`ngay:${String(id)}`) },
        ])
    ),
  }
}

/** What was typed as the backend takes it: of the goods only those whose needs change. */
export function deliveryBody(typed: DeliveryTyped, now: DeliverySettingsResponse["goods"]) {
  const goods = Object.entries(typed.goods).map(([listing_id, { cold, days }]) => ({
    listing_id,
    keep_cold: cold,
    max_transit_days: days ? Number(days) : null,
  }))
  const known = new Map(now.map((row) => [row.listing_id, row]))
  const changed = goods.filter(({ listing_id, keep_cold, max_transit_days }) => {
    const { keep_cold: cold = false, max_transit_days: days = null } = known.get(listing_id) ?? {}
    return cold !== keep_cold || days !== max_transit_days
  })
  return SetDeliveryBody.safeParse({
    area: typed.area,
    free_from: typed.free_from ? Number(typed.free_from.replace(/[\s.,đ₫]/gi, "")) : null,
    pickup: typed.pickup,
    pickup_note: typed.pickup_note || null,
    goods: changed,
  })
}
