import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { foldVietnamese, slugify } from "@ocop/rules"
import { placeOf } from "./a-place"
import { theMarket } from "./the-market"

export interface ProducerWish {
  name?: string
  /** A commune of today or before, or a province: where it sits. */
  from?: string
  status?: "draft" | "submitted" | "approved" | "suspended" | "refused"
  /** Its delivery options and what each costs, in đồng. */
  shipping?: Record<string, number>
}

export interface Producer {
  id: string
  handle: string
  name: string
  shipping_profile_id: string
  stock_location_id: string
  /** Ids of its delivery options, by name. */
  options: Record<string, string>
}

let made = 0

/** A producer with what makes it one parcel: its stock location, shipping profile and delivery options. */
export async function aProducer({
  name = `Hợp tác xã ${++made}`,
  from = "Mèo Vạc",
  status = "approved",
  shipping = { "Giao tận nơi": 30_000 },
}: ProducerWish = {}): Promise<Producer> {
  const { container } = theMarket()
  const place = placeOf(from)
  const handle = slugify(name)
  const where = await aStockLocation(handle)
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: `producer:${handle}`, type: "producer" }] },
  })
  const shipping_profile_id = profiles[0]!.id
  const { result: options } = await createShippingOptionsWorkflow(container).run({
    input: Object.entries(shipping).map(([name, fee]) => ({
      name,
      price_type: "flat" as const,
      provider_id: "manual_manual",
      service_zone_id: where.service_zone_id,
      shipping_profile_id,
      type: { label: name, description: name, code: slugify(name) },
      prices: [{ currency_code: "vnd", amount: fee }],
      rules: [
        { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
        { attribute: "is_return", operator: "eq" as const, value: "false" },
      ],
    })),
  })
  const producer = await container.resolve("producer").createProducers({
    handle,
    name,
    name_folded: foldVietnamese(name),
    kind: "cooperative",
    place: from,
    commune_code: place.commune_code,
    province_code: place.province_code,
    former_province_code: place.former_province_code,
    status,
    shipping_profile_id,
    stock_location_id: where.stock_location_id,
  })
  return {
    id: producer.id,
    handle,
    name,
    shipping_profile_id,
    stock_location_id: where.stock_location_id,
    options: Object.fromEntries(options.map(({ id, name }) => [name, id])),
  }
}

/** Where its goods are, and a zone around it that covers Viet Nam. */
async function aStockLocation(handle: string) {
  const { container, sales_channel_id } = theMarket()
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: handle, address: { address_1: handle, country_code: "vn" } }] },
  })
  const stock_location_id = locations[0]!.id
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: `producer:${handle}`,
    type: "shipping",
    service_zones: [{ name: handle, geo_zones: [{ type: "country" as const, country_code: "vn" }] }],
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    },
  ])
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: stock_location_id, add: [sales_channel_id] },
  })
  return { stock_location_id, service_zone_id: set.service_zones[0]!.id }
}
