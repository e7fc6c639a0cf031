import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { foldVietnamese, slugify } from "@ocop/rules"
import { placeOf } from "./a-place"
import { theRows } from "./the-database"
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
let first: Producer | undefined

/** Whose listings are in tests that don't care whose they are. */
export function someProducer(): Producer {
  if (!first) {
    throw new Error("There is no producer yet: openMarket's stall makes the first")
  }
  return first
}

/** A producer with what makes it one parcel: its stock location, shipping profile and delivery options. */
export async function aProducer({
  name = `Hợp tác xã ${++made}`,
  from = "Mèo Vạc",
  status = "approved",
  shipping = { "Giao tận nơi": 30_000 },
}: ProducerWish = {}): Promise<Producer> {
  const place = placeOf(from)
  const handle = await freeHandle(slugify(name))
  const delivery = await openDelivery(handle, shipping)
  const producer = await theMarket()
    .container.resolve("producer")
    .createProducers({
      handle,
      name,
      name_folded: foldVietnamese(name),
      kind: "cooperative",
      place: from,
      commune_code: place.commune_code,
      province_code: place.province_code,
      former_province_code: place.former_province_code,
      status,
      shipping_profile_id: delivery.shipping_profile_id,
      stock_location_id: delivery.stock_location_id,
    })
  const whole = { id: producer.id, handle, name, ...delivery }
  first ??= whole
  return whole
}

/** Suites share a market and know nothing of each other's names. */
async function freeHandle(handle: string): Promise<string> {
  const taken = await theRows("select from shipping_profile where name = ?", [`producer:${handle}`])
  return taken.length ? `${handle}-${++made}` : handle
}

/**
 * A storehouse, a zone around it that covers Viet Nam, and the options at their prices. By the modules'
 * services and not by Medusa's workflows, which make the same rows in three times the time.
 */
async function openDelivery(handle: string, shipping: Record<string, number>) {
  const { container, sales_channel_id } = theMarket()
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [location, profile, set] = await Promise.all([
    container
      .resolve(Modules.STOCK_LOCATION)
      .createStockLocations({ name: handle, address: { address_1: handle, country_code: "vn" } }),
    fulfillment.createShippingProfiles({ name: `producer:${handle}`, type: "producer" }),
    fulfillment.createFulfillmentSets({
      name: `producer:${handle}`,
      type: "shipping",
      service_zones: [
        { name: handle, geo_zones: [{ type: "country" as const, country_code: "vn" }] },
      ],
    }),
  ])
  const options = await fulfillment.createShippingOptions(
    Object.keys(shipping).map((name) => ({
      name,
      price_type: "flat" as const,
      provider_id: "manual_manual",
      service_zone_id: set.service_zones[0]!.id,
      shipping_profile_id: profile.id,
      type: { label: name, description: name, code: slugify(name) },
      rules: [
        { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
        { attribute: "is_return", operator: "eq" as const, value: "false" },
      ],
    }))
  )
  const prices = await container
    .resolve(Modules.PRICING)
    .createPriceSets(
      Object.values(shipping).map((amount) => ({ prices: [{ currency_code: "vnd", amount }] }))
    )
  const stock_location_id = location.id
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    },
    {
      [Modules.SALES_CHANNEL]: { sales_channel_id },
      [Modules.STOCK_LOCATION]: { stock_location_id },
    },
    ...options.map(({ id }, index) => ({
      [Modules.FULFILLMENT]: { shipping_option_id: id },
      [Modules.PRICING]: { price_set_id: prices[index]!.id },
    })),
  ])
  return {
    stock_location_id,
    shipping_profile_id: profile.id,
    options: Object.fromEntries(options.map(({ id, name }) => [name, id])),
  }
}
