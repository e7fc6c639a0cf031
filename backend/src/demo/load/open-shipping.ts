import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DemoProducer } from "../plan/demo-plan"
import type { DemoStore } from "./load-store"

interface Shipping {
  shipping_profile_id: string
  stock_location_id: string
}

/**
 * For each producer: a place its goods are in, a zone that covers Viet Nam, a shipping profile, and one
 * option with the producer's flat fee. One profile per producer is what makes core keep one shipping
 * method per producer and refuse a cart that lacks one (payments.md §6.2).
 */
export async function openShipping(
  container: MedusaContainer,
  producers: readonly DemoProducer[],
  store: DemoStore
): Promise<Map<string, Shipping>> {
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: producers.map(({ name, place_as_published }) => ({
        name,
        address: { address_1: place_as_published, country_code: "vn" },
      })),
    },
  })
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: {
      data: producers.map(({ handle }) => ({ name: `producer:${handle}`, type: "producer" })),
    },
  })
  const zones = await openZones(container, producers, locations)
  for (const location of locations) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: location.id, add: [store.sales_channel_id] },
    })
  }
  await createShippingOptionsWorkflow(container).run({
    input: producers.map(({ shipping }, index) => ({
      name: `Giao tận nơi, ${shipping.delivery_days}`,
      price_type: "flat" as const,
      provider_id: "manual_manual",
      service_zone_id: zones[index] as string,
      shipping_profile_id: profiles[index]?.id as string,
      type: { label: "Giao tận nơi", description: shipping.delivery_days, code: "standard" },
      prices: [{ currency_code: "vnd", amount: shipping.fee }],
      rules: [
        { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
        { attribute: "is_return", operator: "eq" as const, value: "false" },
      ],
    })),
  })
  return new Map(
    producers.map(({ handle }, index) => [
      handle,
      {
        shipping_profile_id: profiles[index]?.id as string,
        stock_location_id: locations[index]?.id as string,
      },
    ])
  )
}

/** One fulfilment set with one zone per location; the ids of the zones, in the same order. */
async function openZones(
  container: MedusaContainer,
  producers: readonly DemoProducer[],
  locations: { id: string }[]
): Promise<string[]> {
  const sets = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets(
    producers.map(({ handle }) => ({
      name: `producer:${handle}`,
      type: "shipping",
      service_zones: [
        {
          name: `Việt Nam (${handle})`,
          geo_zones: [{ type: "country" as const, country_code: "vn" }],
        },
      ],
    }))
  )
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create(
    locations.flatMap(({ id }, index) => [
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: id },
        [Modules.FULFILLMENT]: { fulfillment_set_id: sets[index]?.id as string },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
      },
    ])
  )
  return sets.map(({ service_zones }) => service_zones[0]?.id as string)
}
