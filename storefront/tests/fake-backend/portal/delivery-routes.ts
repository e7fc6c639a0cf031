import { SetDeliveryBody, type DeliverySettingsResponse } from "@ocop/contract"
import { refuse } from "../buying/refuse"
import type { FakeRoute } from "../fake-route"
import { asProducer } from "./signed-in-producer"

/** What a producer has said of its delivery; a test may change it. */
export type KeptDelivery = { delivery: DeliverySettingsResponse; asked: unknown[] }

/** Meat that must stay cold and tea that needs nothing, and two services of the market. */
export function aDelivery(): DeliverySettingsResponse {
  const zones = (from_price: number, days: number) => [
    { zone: "same_province" as const, from_price, days: { min: 1, max: days } },
    { zone: "same_region" as const, from_price: from_price + 6_000, days: { min: 2, max: days } },
    { zone: "other" as const, from_price: from_price + 14_000, days: { min: 3, max: days + 3 } },
  ]
  return {
    settings: { area: "country", free_from: null, pickup: false, pickup_note: null },
    goods: [
      { listing_id: "l1", title: "Thịt lợn gác bếp", keep_cold: true, max_transit_days: 2 },
      { listing_id: "l2", title: "Chè Shan tuyết", keep_cold: false, max_transit_days: null },
    ],
    services: [
      { name: "Giao thường", cold: false, zones: zones(22_000, 2) },
      { name: "Giao lạnh", cold: true, zones: zones(60_000, 2).slice(0, 2) },
    ],
  }
}

export function deliveryRoutes(kept: () => KeptDelivery): FakeRoute[] {
  return [
    {
      method: "GET",
      path: /^\/producer\/delivery$/,
      answer: asProducer(() => ({ body: kept().delivery })),
    },
    {
      method: "POST",
      path: /^\/producer\/delivery$/,
      answer: asProducer(({ body }) => {
        const { goods, ...settings } = SetDeliveryBody.parse(body)
        const { delivery, asked } = kept()
        asked.push(body)
        if (goods.some((row) => delivery.goods.every((own) => own.listing_id !== row.listing_id))) {
          return refuse("ocop.listing_not_found", 404)
        }
        delivery.settings = settings
        for (const row of goods) {
          Object.assign(
            delivery.goods.find((own) => own.listing_id === row.listing_id)!,
            row
          )
        }
        return { body: delivery }
      }),
    },
  ]
}
